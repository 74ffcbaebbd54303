import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoClient, type Db } from 'mongodb'
import { dumpMongo } from '#tests/fixtures/dumpMongo.ts'
import { loadMongo } from '#tests/fixtures/loadMongo.ts'
import { keptAs } from './folder.ts'

const migrations = 'payload-migrations'

/** The name of a migrated and empty database that another file is done with, or null. Nobody else is given it. */
export async function takeDatabase(): Promise<string | null> {
  for (const name of await readdir(await freeFolder())) {
    try {
      await rm(join(await freeFolder(), name))
      return name
    } catch {
      // Another worker was quicker.
    }
  }
  return null
}

/** Leaves a database for the next file: its collections and indexes, of which there are hundreds, and no document. */
export async function leaveDatabase(url: string): Promise<void> {
  const name = await within(url, async (db) => {
    await empty(db, { except: migrations })
    return db.databaseName
  })
  await writeFile(join(await freeFolder(), name), '')
}

/** Puts the demo content into a migrated database, if it was left. It says whether. */
export async function takeDemo(url: string): Promise<boolean> {
  if (!existsSync(demo())) return false
  const lines = await readFile(demo(), 'utf8')
  await within(url, async (db) => {
    await empty(db)
    await loadMongo(db, lines)
  })
  return true
}

export async function keepDemo(url: string): Promise<void> {
  const draft = `${demo()}.${process.pid}`
  await writeFile(draft, await within(url, dumpMongo))
  await rename(draft, demo())
}

const demo = () => keptAs('demo.ejsonl')

async function freeFolder(): Promise<string> {
  const folder = keptAs('free')
  await mkdir(folder, { recursive: true })
  return folder
}

async function within<Answer>(url: string, use: (db: Db) => Promise<Answer>): Promise<Answer> {
  const client = await new MongoClient(url).connect()
  try {
    return await use(client.db())
  } finally {
    await client.close()
  }
}

async function empty(db: Db, { except }: { except?: string } = {}): Promise<void> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  const names = collections.map(({ name }) => name).filter((name) => name !== except)
  await Promise.all(names.map((name) => db.collection(name).deleteMany()))
}
