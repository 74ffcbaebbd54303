import { join } from 'node:path'
import { runQuietly } from '../../launch/runQuietly.js'
import { beginProgram, freePort, type Server } from '../support/runServer.ts'

const root = process.cwd()
const next = join(root, 'node_modules/next/dist/bin/next')
const folder = join(root, 'tests/bench/baseline')
const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }

/** For production; about a minute. */
export async function buildBaseline(): Promise<void> {
  const { code, output } = await runQuietly({ args: [next, 'build'], cwd: folder, env })
  if (code !== 0) throw new Error(output)
}

export async function startBaseline(databaseUrl: string): Promise<Server> {
  const port = await freePort()
  const { server, listening } = beginProgram({
    args: [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    env: { ...env, BASELINE_DATABASE_URL: databaseUrl },
    cwd: folder,
    port,
    until: /Ready in/,
  })
  await listening
  return server
}
