import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { keepDocuments, keepFile, takeDocuments, takeFile, type Contents } from './keptDatabase.ts'
import { quickFolder } from './quickFolder.js'

declare const testDatabase: 'sqlite' | 'mongodb'

export type Booted = { payload: Payload; dataDir: string; close: () => Promise<void> }

type Options = {
  variables?: Record<string, string>
  /** What is in its database to begin with. */
  contents?: Contents
}

/** Payload as the server has it, on a database of this test file's own. */
export async function bootPayload(options: Options = {}): Promise<Booted> {
  const { variables = {}, contents = 'schema' } = options
  const dataDir = await mkdtemp(join(quickFolder(), 'kindred-test-'))
  const url = testDatabase === 'mongodb' ? ownUrl() : ''
  const settings = { KINDRED_DATA_DIR: dataDir, DATABASE_URL: url, LOG_LEVEL: 'silent' }
  Object.assign(process.env, settings, variables)
  const payload = url
    ? await bootOnMongo(url, contents)
    : await bootOnFile(join(dataDir, 'kindred.db'), contents)
  const close = async () => {
    if (url) await dropDatabase(payload)
    await payload.destroy()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { payload, dataDir, close }
}

async function bootOnFile(file: string, contents: Contents): Promise<Payload> {
  const isThere = await takeFile(contents, file)
  const payload = await migrated()
  if (isThere) return payload
  if (contents === 'demo') await seedDemo(payload)
  await keepFile(contents, file)
  return payload
}

async function bootOnMongo(url: string, contents: Contents): Promise<Payload> {
  const payload = await migrated()
  if (contents === 'schema' || (await takeDocuments(url))) return payload
  await seedDemo(payload)
  await keepDocuments(url)
  return payload
}

async function seedDemo(payload: Payload): Promise<void> {
  const { seed } = await import('#seeds/seed.ts')
  await seed(payload, { force: false })
}

async function migrated(): Promise<Payload> {
  const { default: config } = await import('#payload.config.ts')
  const { migrate } = await import('#database/migrate.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  await migrate(payload)
  return payload
}

function ownUrl(): string {
  const url = new URL(String(process.env['KINDRED_TEST_MONGODB_URL']))
  url.pathname = `/kindred-${randomUUID()}`
  return url.href
}

async function dropDatabase(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as {
    connection: { dropDatabase(): Promise<unknown> }
  }
  await connection.dropDatabase()
}
