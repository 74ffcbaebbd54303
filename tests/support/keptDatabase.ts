import { existsSync } from 'node:fs'
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient, type Db } from 'mongodb'
import { dumpMongo } from '#tests/fixtures/dumpMongo.ts'
import { loadMongo } from '#tests/fixtures/loadMongo.ts'

/** What is in a database: the schema of now, or the demo content as well. */
export type Contents = 'schema' | 'demo'

/**
 * Copies of databases that the files of one run leave for those to come: migrating takes a second and seeding several,
 * and both have tests of their own.
 */
const folder = () => String(process.env['KINDRED_TEST_RUN'])

/** Puts a SQLite file there, if one was left. It says whether. */
export async function takeFile(contents: Contents, file: string): Promise<boolean> {
  const kept = keptFile(contents)
  if (!existsSync(kept)) return false
  await copyFile(kept, file)
  return true
}

export async function keepFile(contents: Contents, file: string): Promise<void> {
  const draft = `${file}.kept`
  const client = createClient({ url: `file:${file}` })
  await client.execute({ sql: 'VACUUM INTO ?', args: [draft] })
  client.close()
  // At once, since another worker may be looking for it.
  await rename(draft, keptFile(contents))
}

/** Puts the demo content in place of what a migrated MongoDB database has, if it was left. It says whether. */
export async function takeDocuments(url: string): Promise<boolean> {
  const kept = keptDocuments()
  if (!existsSync(kept)) return false
  const lines = await readFile(kept, 'utf8')
  await within(url, async (db) => {
    await emptied(db)
    await loadMongo(db, lines)
  })
  return true
}

export async function keepDocuments(url: string): Promise<void> {
  const kept = keptDocuments()
  const draft = `${kept}.${process.pid}`
  await writeFile(draft, await within(url, dumpMongo))
  await rename(draft, kept)
}

const keptFile = (contents: Contents) => join(folder(), `${contents}.db`)
const keptDocuments = () => join(folder(), 'demo.ejsonl')

async function within<Answer>(url: string, use: (db: Db) => Promise<Answer>): Promise<Answer> {
  const client = await new MongoClient(url).connect()
  try {
    return await use(client.db())
  } finally {
    await client.close()
  }
}

async function emptied(db: Db): Promise<void> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  await Promise.all(collections.map(({ name }) => db.collection(name).deleteMany()))
}
