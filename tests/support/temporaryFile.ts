import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

export type TemporaryFile = { file: string; dataDir: string; remove: () => Promise<void> }

/** A SQLite file that holds what this SQL makes. */
export async function temporaryFile(sql: string): Promise<TemporaryFile> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kindred-test-'))
  const file = join(dataDir, 'kindred.db')
  const client = createClient({ url: `file:${file}` })
  await client.executeMultiple(sql)
  client.close()
  return { file, dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) }
}
