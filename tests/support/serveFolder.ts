import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listen, type Listening } from './listen.ts'

/** A folder of scripts as a site of its own, with an empty page at its root. */
export function serveFolder(folder: string): Promise<Listening> {
  return listen((req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://site.example')
    const type = pathname === '/' ? 'text/html' : 'text/javascript'
    const content = pathname === '/' ? Promise.resolve('') : readFile(join(folder, pathname))
    content.then(
      (text) => res.writeHead(200, { 'Content-Type': type }).end(text),
      () => res.writeHead(404).end(),
    )
  })
}
