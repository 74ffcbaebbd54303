import { createLocalReq, type Payload } from 'payload'
import { sql } from 'drizzle-orm'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { beginPatiently } from './beginPatiently.ts'
import { dueAmong } from './dueAmong.ts'
import { MigrationFailed } from './migrationFailed.ts'
import { ranOnSqlite } from './ranOnSqlite.ts'
import { rollBack } from './rollBack.ts'
import { refuseErasing } from './refuseErasing.ts'
import { sqliteCensus } from './sqliteCensus.ts'
import { sqliteDatabase, type SqliteDatabase } from './sqliteDatabase.ts'

export type SqliteMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  /** The tables (`cards_rels`) and columns (`cards.body`) whose content it means to erase. */
  removes?: readonly string[]
}

type Run = { payload: Payload; migrations: readonly SqliteMigration[]; patienceMs: number }

/**
 * Runs what a SQLite file has not had, each migration in one transaction with its row in
 * `payload_migrations`, and answers the names. Takes no lock when nothing is due.
 */
export async function migrateSqlite(run: Run): Promise<string[]> {
  const due = dueAmong(run.migrations, await ranOnSqlite(sqliteDatabase(run.payload)))
  const ran: string[] = []
  for (const migration of due) {
    if (await runOnce(migration, run)) ran.push(migration.name)
  }
  return ran
}

/** False where another process had run it by the time that it was our turn. */
async function runOnce(migration: SqliteMigration, run: Run): Promise<boolean> {
  const { payload } = run
  try {
    const transactionID = await beginPatiently(payload, run.patienceMs)
    try {
      const db = sqliteDatabase(payload, transactionID)
      const isDue = dueAmong(run.migrations, await ranOnSqlite(db)).includes(migration)
      if (isDue) await apply({ migration, payload, db, transactionID })
      await payload.db.commitTransaction(transactionID)
      return isDue
    } catch (error) {
      await rollBack(payload, transactionID)
      throw error
    }
  } catch (error) {
    throw new MigrationFailed(migration.name, error)
  }
}

type Application = {
  migration: SqliteMigration
  payload: Payload
  db: SqliteDatabase
  transactionID: number | string
}

async function apply({ migration, payload, db, transactionID }: Application): Promise<void> {
  const { name, removes } = migration
  payload.logger.info({ migration: name }, 'migrating')
  const before = await sqliteCensus(db)
  const req = await createLocalReq({}, payload)
  req.transactionID = transactionID
  await migration.up({ db, payload, req })
  refuseErasing({ before, after: await sqliteCensus(db), removes })
  await refuseBrokenReferences(db)
  const now = new Date().toISOString()
  await db.run(
    sql`INSERT INTO payload_migrations (name, batch, updated_at, created_at) VALUES (${name}, 1, ${now}, ${now})`,
  )
}

/** Foreign keys are off, else rebuilding a table would erase what refers to it; they must hold again. */
async function refuseBrokenReferences(db: SqliteDatabase): Promise<void> {
  const orphans = await db.all<{ table: string }>(sql`PRAGMA foreign_key_check`)
  const tables = [...new Set(orphans.map(({ table }) => table))]
  if (tables.length > 0) {
    throw new Error(`it leaves ${orphans.length} broken references in ${tables.join(', ')}.`)
  }
}
