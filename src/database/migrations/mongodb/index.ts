import type { MongoMigration } from '#database/migrate/runMongoMigration.ts'

/** In the order in which they run. CONTRIBUTING.md shows how one is written. */
export const mongoMigrations: MongoMigration[] = []
