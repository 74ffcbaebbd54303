import type { Payload } from 'payload'
import { migrateMongo } from './migrate/migrateMongo.ts'
import { migrateSqlite, type SqliteMigration } from './migrate/migrateSqlite.ts'
import type { MongoMigration } from './migrate/runMongoMigration.ts'
import { migrations as sqliteMigrations } from './migrations/index.ts'
import { mongoMigrations } from './migrations/mongodb/index.ts'

type Run = {
  sqlite?: readonly SqliteMigration[]
  mongodb?: readonly MongoMigration[]
  /** How long to wait for another process that is migrating. */
  patienceMs?: number
  /** On MongoDB: how long another process may be silent before it counts as dead. */
  leaseMs?: number
}

const aMinuteMs = 60_000

/**
 * Brings a database to the committed schema and answers the names of the migrations that ran. Content
 * is never erased: a migration that would is rolled back, and throws with what it would have erased.
 */
export async function migrate(payload: Payload, run: Run = {}): Promise<string[]> {
  if (payload.db.name === 'sqlite') {
    const { sqlite: migrations = sqliteMigrations, patienceMs = aMinuteMs } = run
    return migrateSqlite({ payload, migrations, patienceMs })
  }
  const { mongodb: migrations = mongoMigrations, patienceMs = 10 * aMinuteMs } = run
  return migrateMongo({ payload, migrations, patienceMs, leaseMs: run.leaseMs ?? aMinuteMs / 2 })
}
