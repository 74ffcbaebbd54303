import type { Document } from 'mongodb'
import type { Finds } from './mongoFinds.ts'
import type { RowReads, StoredRow } from './readRows.ts'

type Parts = { find: Finds; nameOf: (collection: string) => string; globals: string }

/** Reads documents as MongoDB keeps them: each is one document there, with all its languages. */
export function mongoRows({ find, nameOf, globals }: Parts): RowReads {
  return {
    async readRows({ collection, field, values, only, select, limit }) {
      if (values.length === 0) return []
      const found = await find({
        collection: nameOf(collection),
        where: { ...only, [field === 'id' ? '_id' : field]: { $in: values } },
        projection: select && Object.fromEntries(['_id', ...select].map((name) => [name, 1])),
        limit,
      })
      return found.map(rowOf)
    },
    async readGlobal(slug) {
      const [found] = await find({ collection: globals, where: { globalType: slug } })
      return found ? rowOf(found) : null
    },
  }
}

function rowOf({ _id, ...fields }: Document): StoredRow {
  const row: StoredRow = { ...(plain(fields) as object), id: String(_id) }
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
