import { sql } from 'drizzle-orm'
import type { SqliteMigration } from '#database/migrate/migrateSqlite.ts'

/** A SQLite migration that runs these statements. */
export function migrationOf(name: string, statements: string[]): SqliteMigration {
  return {
    name,
    up: async ({ db }) => {
      for (const statement of statements) await db.run(sql.raw(statement))
    },
  }
}
