import { request } from 'node:http'
import { listen, type Listening } from './listen.ts'

export type CountingProxy = Listening & {
  /** The addresses that were asked for, without the origin, in their order. */
  asked: string[]
}

/** Stands before a server and notes what it is asked. */
export async function countingProxy(target: string): Promise<CountingProxy> {
  const asked: string[] = []
  const listening = await listen((req, res) => {
    asked.push(req.url ?? '')
    const headers = { ...req.headers, host: new URL(target).host }
    const onward = request(target + (req.url ?? ''), { method: req.method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    onward.once('error', () => res.destroy())
    req.pipe(onward)
  })
  return { ...listening, asked }
}
