import type { Payload } from 'payload'
import { mongoAdapter } from './mongoAdapter.ts'

/** The names of the migrations that a MongoDB database has had. */
export async function ranOnMongo(payload: Payload): Promise<string[]> {
  const { db, migrationRows } = mongoAdapter(payload)
  const rows = await db.collection<{ name: string }>(migrationRows).find().toArray()
  return rows.map(({ name }) => name)
}
