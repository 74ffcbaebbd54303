import type { Document } from 'mongodb'
import { place, type Finds } from './mongoFinds.ts'
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

/** Neither Payload's nor ours: Mongoose's own, and the place of the question. */
const unsaid = ['__v', place]

function rowOf(document: Document): StoredRow {
  const row: StoredRow = { id: String(document['_id']) }
  for (const name of Object.keys(document)) {
    if (name !== '_id' && !unsaid.includes(name)) row[name] = plain(document[name])
  }
  return row
}

/** Moments are texts to Payload, as they are on SQLite. What holds them is changed where it is. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  const parts = value as Record<string, unknown>
  for (const name of Object.keys(parts)) {
    const part = parts[name]
    if (typeof part === 'object') parts[name] = plain(part)
  }
  return parts
}
