import type { Payload } from 'payload'
import type { ClientSession, Db, IndexDirection } from 'mongodb'

type Model = {
  collection: { name: string }
  schema: {
    indexes(): [
      Record<string, IndexDirection>,
      { name?: string; unique?: boolean; sparse?: boolean },
    ][]
  }
}

type Adapter = {
  connection: { db?: Db }
  sessions: Record<string, ClientSession>
  collections: Record<string, Model>
  versions: Record<string, Model>
  globals?: Model | null
}

/** What Payload's MongoDB adapter keeps, of which Payload's own types say nothing. */
export function mongoAdapter(payload: Payload) {
  const { connection, sessions, collections, versions, globals } = payload.db as unknown as Adapter
  if (!connection.db) throw new Error('MongoDB is not connected.')
  const models = [...Object.values(collections), ...Object.values(versions)]
  return {
    db: connection.db,
    sessions,
    models: globals ? [...models, globals] : models,
    /** Payload names it after its collection of this slug. */
    migrationRows: collections['payload-migrations']?.collection.name ?? 'payload-migrations',
  }
}
