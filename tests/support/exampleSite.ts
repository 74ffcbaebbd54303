import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { ensureInstalled } from '../../launch/ensureInstalled.js'
import { run } from '../../launch/run.js'

export type ExampleSite = {
  /** Such as `http://127.0.0.1:41234`, where nothing of Kindred is. */
  origin: string
  close: () => Promise<unknown>
}

/** Serves the built files of an example as any host of files does; they may be built after it has started. */
export async function serveExample(root: string): Promise<ExampleSite> {
  const files = join(root, 'dist')
  const site = express()
  site.use(express.static(files))
  site.use((_req, res) => res.sendFile('index.html', { root: files }))
  const server = site.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

/** Builds an example for the Kindred at this address, whose schema its types are made of. */
export async function buildExample(root: string, kindredUrl: string): Promise<void> {
  // As from a terminal: what Jest sets for its own processes is not for the build.
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', KINDRED_URL: kindredUrl }
  await ensureInstalled({ root, env })
  const written: Buffer[] = []
  const code = await run({
    command: 'npm',
    args: ['run', 'build'],
    cwd: root,
    env,
    // On Windows npm is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
    onOutput: (chunk: Buffer) => written.push(chunk),
  })
  if (code !== 0) throw new Error(`It was not built:\n${Buffer.concat(written).toString()}`)
}
