import type { BeginTransaction, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { sql } from 'drizzle-orm'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { migrations } from './migrations/index.ts'

type Database = MigrateUpArgs['db']

type Migration = (typeof migrations)[number]

/**
 * Brings a SQLite file to the committed schema and answers the names of the migrations that ran.
 * Each is one transaction with foreign keys off, which must hold again before the commit: switched off
 * inside a transaction they stay on, and rebuilding a table would then erase what refers to it.
 * MongoDB has no schema; its indexes are built when it is connected.
 */
export async function migrate(payload: Payload): Promise<string[]> {
  if (payload.db.name !== 'sqlite') return []
  const ran: string[] = []
  for (const migration of migrations) {
    if (await runOnce(migration, payload)) ran.push(migration.name)
  }
  return ran
}

async function runOnce(migration: Migration, payload: Payload): Promise<boolean> {
  const begin = payload.db.beginTransaction as (options: object) => ReturnType<BeginTransaction>
  const transactionID = await begin.call(payload.db, { foreignKeys: false })
  if (!transactionID) throw new Error('A migration needs a transaction.')
  const sessions = payload.db.sessions as unknown as Record<string, { db: unknown }>
  const db = sessions[transactionID]?.db as Database
  try {
    const isDue = !(await hasRun(migration.name, db))
    if (isDue) await apply({ migration, payload, db, transactionID })
    await payload.db.commitTransaction(transactionID)
    return isDue
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

type Application = {
  migration: Migration
  payload: Payload
  db: Database
  transactionID: number | string
}

async function apply({ migration, payload, db, transactionID }: Application): Promise<void> {
  const req = await createLocalReq({}, payload)
  req.transactionID = transactionID
  payload.logger.info({ migration: migration.name }, 'migrating')
  await migration.up({ db, payload, req })
  const orphans = await db.all(sql`PRAGMA foreign_key_check`)
  if (orphans.length > 0)
    throw new Error(`${migration.name} leaves ${orphans.length} broken references.`)
  const now = new Date().toISOString()
  await db.run(
    sql`INSERT INTO payload_migrations (name, batch, updated_at, created_at) VALUES (${migration.name}, 1, ${now}, ${now})`,
  )
}

async function hasRun(name: string, db: Database): Promise<boolean> {
  const tables = await db.all(
    sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`,
  )
  if (tables.length === 0) return false
  const rows = await db.all(sql`SELECT name FROM payload_migrations WHERE name = ${name}`)
  return rows.length > 0
}
