import DataLoader from 'dataloader'
import type { Db, Document } from 'mongodb'

export type Find = {
  collection: string
  where: Document
  /** Which fields; all of them where it is not given. */
  projection?: Document | undefined
  /** At least one: those with the first ids. */
  limit?: number | undefined
}

export type Finds = (find: Find) => Promise<Document[]>

type Options = { maxTimeMS: number }

/** A command may have a thousand stages, and it is answered when the slowest of its parts is. */
const mostTogether = 40

/**
 * Finds documents. What is asked for in one turn of the event loop, of whichever collections and for whichever requests,
 * goes to the server as one command: it succeeds or fails for all of them. The busier the server, the more go together.
 */
export function mongoFinds(database: () => Db, options: Options): Finds {
  const together = new DataLoader<Find, Document[]>(
    (finds) => findAll(database(), finds, options),
    { cache: false, maxBatchSize: mostTogether, batchScheduleFn: setImmediate },
  )
  return (find) => together.load(find)
}

/** By this field a document tells which of the questions it answers. */
export const place = '_place'

async function findAll(database: Db, finds: readonly Find[], options: Options) {
  const [first, ...others] = finds.map((find, at) => ({
    coll: find.collection,
    pipeline: [...stagesOf(find), { $set: { [place]: at } }],
  }))
  if (!first) return []
  const pipeline = [...first.pipeline, ...others.map((other) => ({ $unionWith: other }))]
  const found = await database.collection(first.coll).aggregate(pipeline, options).toArray()
  const parts = finds.map((): Document[] => [])
  for (const document of found) parts[document[place] as number]?.push(document)
  return parts
}

function stagesOf({ where, projection, limit }: Find): Document[] {
  return [
    { $match: where },
    ...(limit === undefined ? [] : [{ $sort: { _id: 1 } }, { $limit: limit }]),
    ...(projection ? [{ $project: projection }] : []),
  ]
}
