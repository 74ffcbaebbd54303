import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { eq } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { ClientSession, Db } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { TransactionLost } from '#errors/catalogue.ts'

type Table = SQLiteTable & Record<string, SQLiteColumn>

type Sqlite = {
  tables: Record<string, Table>
  sessions: Record<string, { db: LibSQLDatabase }>
}

type Model = { collection: ReturnType<Db['collection']> }

type Mongo = {
  collections: Record<string, Model>
  versions: Record<string, Model>
  sessions: Record<string, ClientSession>
}

/**
 * Takes a person who leaves from every document that they answered for, older versions among them, in the transaction
 * of the request. No version is made of it: nothing that anybody wrote changes.
 */
export async function forgetOwner(id: string, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const transaction = String(await req.transactionID)
  if (db.name === 'sqlite') return forgetInSqlite(db as unknown as Sqlite, { id, transaction })
  return forgetInMongo(db, { id, transaction })
}

type Leaving = { id: string; transaction: string }

async function forgetInSqlite({ tables, sessions }: Sqlite, { id, transaction }: Leaving) {
  const session = sessions[transaction]
  if (!session) throw new TransactionLost({})
  for (const table of Object.values(tables)) {
    for (const name of ['owner', 'version_owner']) {
      const column = table[name]
      if (!column) continue
      await session.db
        .update(table)
        .set({ [name]: null })
        .where(eq(column, id))
    }
  }
}

async function forgetInMongo(
  { collections, versions, sessions }: Mongo,
  { id, transaction }: Leaving,
) {
  const session = sessions[transaction]
  if (!session) throw new TransactionLost({})
  const places = [
    ...Object.values(collections).map(({ collection }) => ({ collection, name: 'owner' })),
    ...Object.values(versions).map(({ collection }) => ({ collection, name: 'version.owner' })),
  ]
  for (const { collection, name } of places)
    await collection.updateMany({ [name]: id }, { $set: { [name]: null } }, { session })
}
