import { join } from 'node:path'
import { run } from '../../launch/run.js'
import { beginProgram, freePort, type Server } from '../support/runServer.ts'

const root = process.cwd()
const next = join(root, 'node_modules/next/dist/bin/next')
const folder = join(root, 'tests/bench/baseline')
const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }

/** For production; about a minute. */
export async function buildBaseline(): Promise<void> {
  const output: Buffer[] = []
  const onOutput = (chunk: Buffer) => output.push(chunk)
  const code = await run({ args: [next, 'build'], cwd: folder, env, onOutput })
  if (code !== 0) throw new Error(Buffer.concat(output).toString())
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
