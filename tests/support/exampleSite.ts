import { join } from 'node:path'
import express from 'express'
import { ensureInstalled } from '../../launch/ensureInstalled.js'
import { npmCommand } from '../../launch/npmCommand.js'
import { runQuietly } from '../../launch/runQuietly.js'
import { listen, type Listening } from './listen.ts'

/** Serves the built files of an example as any host of files does; they may be built after it has started. */
export async function serveExample(root: string): Promise<Listening> {
  const files = join(root, 'dist')
  const site = express()
  site.use(express.static(files))
  site.use((_req, res) => res.sendFile('index.html', { root: files }))
  return listen(site)
}

/** Builds an example for the Kindred at this address, whose schema its types are made of. */
export async function buildExample(root: string, kindredUrl: string): Promise<void> {
  // As from a terminal: what Jest sets for its own processes is not for the build.
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', KINDRED_URL: kindredUrl }
  await ensureInstalled({ root, env })
  const npm = npmCommand({ args: ['run', 'build'], env })
  const { code, output } = await runQuietly({ ...npm, cwd: root, env })
  if (code !== 0) throw new Error(`It was not built:\n${output}`)
}
