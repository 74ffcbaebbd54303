import type { Payload } from 'payload'
import { mongoAdapter } from './mongoAdapter.ts'

/** The collections that Payload uses and the database does not have. */
export async function missingCollections(payload: Payload): Promise<string[]> {
  const { db, models } = mongoAdapter(payload)
  const present = await db.listCollections({}, { nameOnly: true }).toArray()
  const names = new Set(models.map(({ collection }) => collection.name))
  return [...names].filter((name) => !present.some((one) => one.name === name))
}
