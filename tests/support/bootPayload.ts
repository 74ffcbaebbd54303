import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { copyMigrated, keepMigrated } from './migratedFile.ts'
import { quickFolder } from './quickFolder.js'

declare const testDatabase: 'sqlite' | 'mongodb'

export type Booted = { payload: Payload; dataDir: string; close: () => Promise<void> }

/** Payload as the server has it, on a database of this test file's own. */
export async function bootPayload(variables: Record<string, string> = {}): Promise<Booted> {
  const dataDir = await mkdtemp(join(quickFolder(), 'kindred-test-'))
  Object.assign(process.env, {
    KINDRED_DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    ...databaseOf(),
    ...variables,
  })
  const file = join(dataDir, 'kindred.db')
  if (testDatabase === 'sqlite') await copyMigrated(file)
  const { default: config } = await import('#payload.config.ts')
  const { migrate } = await import('#database/migrate.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  await migrate(payload)
  if (testDatabase === 'sqlite') await keepMigrated(file)
  const close = async () => {
    if (testDatabase === 'mongodb') await dropDatabase(payload)
    await payload.destroy()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { payload, dataDir, close }
}

function databaseOf(): Record<string, string> {
  if (testDatabase === 'sqlite') return { DATABASE_URL: '' }
  const url = new URL(String(process.env['KINDRED_TEST_MONGODB_URL']))
  url.pathname = `/kindred-${randomUUID()}`
  return { DATABASE_URL: url.href }
}

async function dropDatabase(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as {
    connection: { dropDatabase(): Promise<unknown> }
  }
  await connection.dropDatabase()
}
