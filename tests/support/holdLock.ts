import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** A program of its own: waiting for its turn blocks it, and must not block whoever measures meanwhile. */
const program = `
  import { setTimeout as wait } from 'node:timers/promises'
  import { createClient } from '@libsql/client'
  const [file, lockMs] = process.argv.slice(1)
  const outside = createClient({ url: 'file:' + file })
  await outside.execute('PRAGMA busy_timeout = 20000')
  await outside.execute('BEGIN IMMEDIATE')
  await wait(Number(lockMs))
  await outside.execute('COMMIT')
`

/** Locks a SQLite file against writers as another program would, for so long. */
export async function holdLock(file: string, lockMs: number): Promise<void> {
  const args = ['--input-type=module', '-e', program, file, String(lockMs)]
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } })
}
