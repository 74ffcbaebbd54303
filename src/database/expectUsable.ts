import type { Payload } from 'payload'
import { missingUniqueIndexes } from './missingUniqueIndexes.ts'

type Probing = { probe: () => Promise<void> }

/** Throws what keeps the database from being read or written as it must be at this moment. */
export async function expectUsable(payload: Payload): Promise<void> {
  await (payload.db as unknown as Probing).probe()
  await payload.db.count({ collection: 'users' })
  const missing = await missingUniqueIndexes(payload)
  // Without them two documents could take one path. `npm run migrate` builds them.
  if (missing.length > 0) throw new Error(`unique indexes are missing: ${missing.join(', ')}`)
}
