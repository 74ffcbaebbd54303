import DataLoader from 'dataloader'
import type { Payload, SelectIncludeType, Where } from 'payload'
import { isCurrent, isPublished } from '#rules/liveWhere.ts'
import { namingField, type ContentCollection } from '#delivery/contentTypes.ts'

/** A stored row: of a text with languages, all of them. */
export type Row = Record<string, unknown> & { id: string }

export type Ref = { collection: ContentCollection; id: string }

export type Question = {
  collection: ContentCollection
  where: Where
  sort?: string | string[]
  limit: number
  select?: readonly string[]
}

/** Who points at something that readers see: by which field of which document. */
export type Referrer = { fromType: string; fromId: string; field: string; toId: string }

/** What readers get, straight from the database: one question for each collection and level, however many are asked for. */
export type Reader = {
  /** A document with all its fields, or null when it is not live. */
  whole: (ref: Ref) => Promise<Row | null>
  /** The same with no more than a link to it shows. */
  brief: (ref: Ref) => Promise<Row | null>
  find: (question: Question) => Promise<Row[]>
  count: (question: Pick<Question, 'collection' | 'where'>) => Promise<number>
  /** Where live documents point at this one, in the order of their ids. */
  referrers: (toId: string) => Promise<Referrer[]>
}

type Parts = { payload: Pick<Payload, 'db'>; now: () => Date }

const mostReferrers = 2000

/** A reader for one answer. What it has read it does not ask for again. */
export function createReader({ payload, now }: Parts): Reader {
  const moment = now().toISOString()
  const find = async ({ collection, where, sort = 'id', limit, select }: Question) => {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: { and: [where, liveWhere(collection, moment)] },
      sort,
      limit,
      pagination: false,
      ...(select ? { select: selectOf(select) } : {}),
    })
    return docs
  }
  const loaders = (selectFor: (collection: ContentCollection) => readonly string[] | undefined) =>
    perCollection(
      (collection) =>
        new DataLoader<string, Row | null>(async (ids) => {
          const where = { id: { in: [...ids] } }
          const select = selectFor(collection)
          const rows = await find({
            collection,
            where,
            limit: ids.length,
            ...(select ? { select } : {}),
          })
          return inOrderOf(ids, rows)
        }),
    )
  const wholes = loaders(() => undefined)
  const briefs = loaders(briefFields)
  const pointing = referrerLoader(payload)
  return {
    whole: ({ collection, id }) => wholes(collection).load(id),
    brief: ({ collection, id }) => briefs(collection).load(id),
    find,
    count: ({ collection, where }) => countLive(payload, { collection, where, moment }),
    referrers: (toId) => pointing.load(toId),
  }
}

type Counted = Pick<Question, 'collection' | 'where'> & { moment: string }

async function countLive(
  { db }: Pick<Payload, 'db'>,
  { collection, where, moment }: Counted,
): Promise<number> {
  const live = { and: [where, liveWhere(collection, moment)] }
  return (await db.count({ collection, where: live })).totalDocs
}

/** The one rule of what is live; `collections/access/rules.ts` is made from the same. */
function liveWhere(collection: ContentCollection, now: string): Where {
  return (collection === 'spotlights' ? isCurrent(now) : isPublished) as Where
}

function briefFields(collection: ContentCollection): readonly string[] {
  if (collection === 'element-mappings') return ['fromModel', 'toModel']
  const place = collection === 'topics' ? ['kind', 'parent'] : ['kind', 'type']
  return [namingField(collection), 'summary', 'path', 'withdrawn', ...place]
}

function selectOf(names: readonly string[]): SelectIncludeType {
  return Object.fromEntries(names.map((name) => [name, true]))
}

function inOrderOf(ids: readonly string[], rows: Row[]): (Row | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? null)
}

function perCollection<Made>(make: (collection: ContentCollection) => Made) {
  const made = new Map<ContentCollection, Made>()
  return (collection: ContentCollection): Made => {
    const known = made.get(collection) ?? make(collection)
    made.set(collection, known)
    return known
  }
}

function referrerLoader(payload: Pick<Payload, 'db'>) {
  return new DataLoader<string, Referrer[]>(async (ids) => {
    const { docs } = await payload.db.find<Referrer & { id: string }>({
      collection: 'references',
      where: { and: [{ toId: { in: [...ids] } }, { isLive: { equals: true } }] },
      sort: 'id',
      limit: mostReferrers,
      pagination: false,
    })
    return ids.map((id) => docs.filter(({ toId }) => toId === id))
  })
}
