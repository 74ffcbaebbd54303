import DataLoader from 'dataloader'
import type { Db, Document } from 'mongodb'

export type Find = {
  collection: string
  where: Document
  /** Which fields; all of them where it is not given. */
  projection?: Document | undefined
  /** At least one. */
  limit: number
}

export type Finds = (find: Find) => Promise<Document[]>

type Options = { maxTimeMS: number }

/** Documents by id order. What is asked for in one go, of whichever collections, goes to the server as one command. */
export function mongoFinds(database: () => Db, options: Options): Finds {
  const together = new DataLoader<Find, Document[]>(
    (finds) => findAll(database(), finds, options),
    { cache: false },
  )
  return (find) => together.load(find)
}

async function findAll(database: Db, finds: readonly Find[], options: Options) {
  const [first, ...others] = finds.map((find, place) => ({
    coll: find.collection,
    pipeline: [
      ...stagesOf(find),
      { $project: { _id: 0, place: { $literal: place }, found: '$$ROOT' } },
    ],
  }))
  if (!first) return []
  const found = await database
    .collection(first.coll)
    .aggregate<{ place: number; found: Document }>(
      [...first.pipeline, ...others.map((other) => ({ $unionWith: other }))],
      options,
    )
    .toArray()
  return finds.map((_, at) => found.flatMap(({ place, found: one }) => (place === at ? [one] : [])))
}

function stagesOf({ where, projection, limit }: Find): Document[] {
  const stages: Document[] = [{ $match: where }, { $sort: { _id: 1 } }, { $limit: limit }]
  return projection ? [...stages, { $project: projection }] : stages
}
