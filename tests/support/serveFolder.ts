import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A folder of scripts as a site of its own, with an empty page at its root. */
export async function serveFolder(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://site.example')
    const type = pathname === '/' ? 'text/html' : 'text/javascript'
    const content = pathname === '/' ? Promise.resolve('') : readFile(join(folder, pathname))
    content.then(
      (text) => res.writeHead(200, { 'Content-Type': type }).end(text),
      () => res.writeHead(404).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin: `http://127.0.0.1:${port}`, close }
}
