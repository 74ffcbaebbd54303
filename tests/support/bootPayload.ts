import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import type { Contents } from './kept/folder.ts'
import { keepDemo, leaveDatabase, takeDatabase, takeDemo } from './kept/mongodb.ts'
import { keepFile, takeFile } from './kept/sqlite.ts'
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
  const url = testDatabase === 'mongodb' ? await ownUrl() : ''
  const settings = { KINDRED_DATA_DIR: dataDir, DATABASE_URL: url, LOG_LEVEL: 'silent' }
  Object.assign(process.env, settings, variables)
  const payload = url
    ? await bootOnMongo(url, contents)
    : await bootOnFile(join(dataDir, 'kindred.db'), contents)
  const close = async () => {
    await payload.destroy()
    if (url) await leaveDatabase(url)
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
  if (contents === 'schema' || (await takeDemo(url))) return payload
  await seedDemo(payload)
  await keepDemo(url)
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

async function ownUrl(): Promise<string> {
  const url = new URL(String(process.env['KINDRED_TEST_MONGODB_URL']))
  url.pathname = `/${(await takeDatabase()) ?? `kindred-${randomUUID()}`}`
  return url.href
}
