import type { MongoMigration } from '#database/migrate/runMongoMigration.ts'

/**
 * Two stored rows may have one key or path from now on: that of a draft keeps those of its first save. The indexes follow
 * the fields; the name alone keeps an older Kindred away, which would want unique ones back.
 */
export const draftKeys: MongoMigration = {
  name: '20261130_123002_draft_keys',
  up: () => Promise.resolve(),
}
