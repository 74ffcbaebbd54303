import type { Payload } from 'payload'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

/** What runs statements: the reading connection, or a transaction. */
export type SqliteDatabase = MigrateUpArgs['db']

type Adapter = {
  drizzle: SqliteDatabase
  sessions: Record<string, { db: SqliteDatabase }>
}

/** Statements of this transaction; without one, reads that wait for nobody. */
export function sqliteDatabase(payload: Payload, transactionID?: number | string): SqliteDatabase {
  const adapter = payload.db as unknown as Adapter
  if (transactionID === undefined) return adapter.drizzle
  const session = adapter.sessions[transactionID]
  if (!session) throw new Error('The transaction of the migration is over.')
  return session.db
}
