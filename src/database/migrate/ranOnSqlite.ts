import { sql } from 'drizzle-orm'
import type { SqliteDatabase } from './sqliteDatabase.ts'

/** The names of the migrations that a SQLite file has had. A new file has had none. */
export async function ranOnSqlite(db: SqliteDatabase): Promise<string[]> {
  const tables = await db.all(
    sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`,
  )
  if (tables.length === 0) return []
  const rows = await db.all<{ name: string }>(sql`SELECT name FROM payload_migrations ORDER BY id`)
  return rows.map(({ name }) => name)
}
