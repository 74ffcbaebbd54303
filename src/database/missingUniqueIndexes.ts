import type { Payload } from 'payload'
import { missingIndexes } from './migrate/missingIndexes.ts'
import { mongoAdapter } from './migrate/mongoAdapter.ts'
import { wantedIndexes } from './migrate/wantedIndexes.ts'

/**
 * The names of unique indexes that are not there, such as `topics.path_1`: without them two documents
 * could take the same value. None on SQLite, where they are part of the schema.
 */
export async function missingUniqueIndexes(payload: Payload): Promise<string[]> {
  if (payload.db.name === 'sqlite') return []
  const unique = wantedIndexes(payload).filter(({ options }) => options.unique)
  const missing = await missingIndexes(mongoAdapter(payload).db, unique)
  return missing.map(({ collection, name }) => `${collection}.${name}`)
}
