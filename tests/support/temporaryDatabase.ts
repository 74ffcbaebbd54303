import { randomUUID } from 'node:crypto'
import { MongoClient, type Db } from 'mongodb'

export type TemporaryDatabase = { url: string; db: Db; remove: () => Promise<void> }

/** An empty MongoDB database of this test's own, and a connection to it besides Payload's. */
export async function temporaryDatabase(): Promise<TemporaryDatabase> {
  const url = new URL(String(process.env['KINDRED_TEST_MONGODB_URL']))
  url.pathname = `/kindred-${randomUUID()}`
  const client = await new MongoClient(url.href).connect()
  const db = client.db()
  return {
    url: url.href,
    db,
    async remove() {
      await db.dropDatabase()
      await client.close()
    },
  }
}
