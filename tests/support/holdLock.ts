import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client'

/** Locks a SQLite file against writers as another program would, for so long. */
export async function holdLock(file: string, lockMs: number): Promise<void> {
  const outside = createClient({ url: `file:${file}` })
  try {
    await outside.execute('PRAGMA busy_timeout = 5000')
    await outside.execute('BEGIN IMMEDIATE')
    await wait(lockMs)
    await outside.execute('COMMIT')
  } finally {
    outside.close()
  }
}
