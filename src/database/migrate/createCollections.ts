import type { Payload } from 'payload'
import { hasCode } from './hasCode.ts'
import { missingCollections } from './missingCollections.ts'
import { mongoAdapter } from './mongoAdapter.ts'

const alreadyThere = 48

/** Before the first transaction: one that writes to a collection that is being made fails. */
export async function createCollections(payload: Payload): Promise<void> {
  const { db } = mongoAdapter(payload)
  for (const name of await missingCollections(payload)) {
    await db.createCollection(name).catch((error: unknown) => {
      if (!hasCode(error, alreadyThere)) throw error
    })
  }
}
