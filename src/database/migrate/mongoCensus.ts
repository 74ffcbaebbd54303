import type { ClientSession, Db } from 'mongodb'
import type { Census } from './census.ts'

/** How many documents each collection has, as this transaction sees it. One after the other: a session takes no two. */
export async function mongoCensus(
  db: Db,
  collections: string[],
  session: ClientSession,
): Promise<Census> {
  const census: Census = {}
  for (const name of collections) {
    const rows = await db.collection(name).countDocuments({}, { session })
    census[name] = { rows, values: {} }
  }
  return census
}
