import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export type CountingProxy = {
  /** Such as `http://127.0.0.1:41234`. */
  origin: string
  /** The addresses that were asked for, without the origin, in their order. */
  asked: string[]
  /** Nobody answers at `origin` from then on. */
  close: () => Promise<void>
}

/** Stands before a server and notes what it is asked. */
export async function countingProxy(target: string): Promise<CountingProxy> {
  const asked: string[] = []
  const proxy = createServer((req, res) => {
    asked.push(req.url ?? '')
    const headers = { ...req.headers, host: new URL(target).host }
    const onward = request(target + (req.url ?? ''), { method: req.method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    onward.once('error', () => res.destroy())
    req.pipe(onward)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const close = async () => {
    proxy.closeAllConnections()
    proxy.close()
    await once(proxy, 'close')
  }
  return { origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked, close }
}
