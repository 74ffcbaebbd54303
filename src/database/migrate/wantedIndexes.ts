import type { Payload } from 'payload'
import type { IndexDirection } from 'mongodb'
import { mongoAdapter } from './mongoAdapter.ts'

export type WantedIndex = {
  collection: string
  name: string
  key: Record<string, IndexDirection>
  options: { unique: boolean; sparse: boolean }
}

/** The indexes that the fields of the collections and of their versions ask for. */
export function wantedIndexes(payload: Payload): WantedIndex[] {
  return mongoAdapter(payload).models.flatMap(({ collection, schema }) =>
    schema.indexes().map(([key, { name, unique = false, sparse = false }]) => ({
      collection: collection.name,
      name: name ?? Object.entries(key).flat().join('_'),
      key,
      options: { unique, sparse },
    })),
  )
}
