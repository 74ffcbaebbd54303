import type { Payload } from 'payload'
import { guards } from './guards.ts'
import { mongoAdapter } from './mongoAdapter.ts'

/** The collections that Kindred uses and the database does not have. */
export async function missingCollections(payload: Payload): Promise<string[]> {
  const { db, models } = mongoAdapter(payload)
  const present = await db.listCollections({}, { nameOnly: true }).toArray()
  const names = new Set([...models.map(({ collection }) => collection.name), guards])
  return [...names].filter((name) => !present.some((one) => one.name === name))
}
