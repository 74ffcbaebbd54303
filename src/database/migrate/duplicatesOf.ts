import type { Db } from 'mongodb'
import type { WantedIndex } from './wantedIndexes.ts'

const named = 3

/** Values that stand in more than one document, a few of them as JSON: what a unique index cannot hold. */
export async function duplicatesOf(
  db: Db,
  { collection, key, options }: WantedIndex,
): Promise<string[]> {
  const fields = Object.keys(key)
  const isThere = fields.map((field) => ({ [field]: { $exists: true } }))
  const value = Object.fromEntries(fields.map((field, index) => [`v${index}`, `$${field}`]))
  const found = await db
    .collection(collection)
    .aggregate<{ _id: Record<string, unknown> }>(
      [
        // A sparse index leaves out documents without any of its fields.
        ...(options.sparse ? [{ $match: { $or: isThere } }] : []),
        { $group: { _id: value, count: { $sum: 1 } } },
        { $match: { count: { $gt: 1 } } },
        { $sort: { _id: 1 } },
        { $limit: named },
      ],
      { allowDiskUse: true, timeoutMS: 0 },
    )
    .toArray()
  return found.map(({ _id }) =>
    Object.values(_id)
      .map((each) => JSON.stringify(each))
      .join(' with '),
  )
}
