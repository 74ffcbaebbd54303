import type { Payload } from 'payload'

type Probing = { probe: () => Promise<void> }

/** Throws what keeps the database from being read or written at this moment. */
export async function expectUsable({ db }: Payload): Promise<void> {
  await (db as unknown as Probing).probe()
  await db.count({ collection: 'users' })
}
