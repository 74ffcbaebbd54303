import type { Collection, Document } from 'mongodb'
import type { ReadRows, StoredRow } from './readRows.ts'

type Stored = { _id: string }

/** Reads documents as MongoDB keeps them: each is one document there, with all its languages. */
export function mongoRows(
  collectionOf: (slug: string) => Collection<Stored>,
  { maxTimeMS }: { maxTimeMS: number },
): ReadRows {
  return async ({ collection, field, values, only, select, limit }) => {
    const where = { ...only, [field === 'id' ? '_id' : field]: { $in: values } }
    const projection = select && Object.fromEntries(['_id', ...select].map((name) => [name, 1]))
    const found = collectionOf(collection).find(where, {
      maxTimeMS,
      limit,
      sort: { _id: 1 },
      ...(projection ? { projection } : {}),
    })
    return (await found.toArray()).map(rowOf)
  }
}

function rowOf({ _id, ...fields }: Stored & Document): StoredRow {
  const row: StoredRow = { ...(plain(fields) as object), id: _id }
  // Mongoose's own.
  Reflect.deleteProperty(row, '__v')
  return row
}

/** Moments are texts to Payload, as they are on SQLite. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]))
}
