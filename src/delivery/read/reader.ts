import DataLoader from 'dataloader'
import type { Payload } from 'payload'
import {
  namingField,
  pageCollections,
  type ContentCollection,
  type PageCollection,
} from '#delivery/contentTypes.ts'
import { groupBy } from '#delivery/groupBy.ts'
import type { Row, Source } from './source.ts'

export type { Row } from './source.ts'

export type Ref = { collection: ContentCollection; id: string }

export type Page = { collection: PageCollection; row: Row }

/** Who points at something that readers see: by which field of which document. */
export type Referrer = { fromType: string; fromId: string; field: string; toId: string }

/** What an answer is made from: one question for each collection and level, however many are asked for. */
export type Reader = Source & {
  /** A document with all its fields, or null when it is not there. */
  whole: (ref: Ref) => Promise<Row | null>
  /** The same with no more than a link to it shows. */
  brief: (ref: Ref) => Promise<Row | null>
  /** The page at a path, with all its fields. */
  pageAt: (path: string) => Promise<Page | null>
  /** Where live documents point at this one, in the order of their ids. */
  referrers: (toId: string) => Promise<Referrer[]>
}

/** Of all the documents that are asked about at once. */
const mostReferrers = 20_000

/** A reader for one answer. What it has read it does not ask for again. */
export function createReader(source: Source, payload: Pick<Payload, 'db'>): Reader {
  const wholes = perCollection((collection) => loaderOf(source, { collection }))
  const briefs = perCollection((collection) =>
    loaderOf(source, { collection, select: briefFields(collection) }),
  )
  const pointing = referrerLoader(payload)
  return {
    ...source,
    whole: ({ collection, id }) => wholes(collection).load(id),
    brief: ({ collection, id }) => briefs(collection).load(id),
    pageAt: (path) => pageAt(path, source),
    referrers: (toId) => pointing.load(toId),
  }
}

/** Each collection of pages is asked, so that nobody has to know first in which one it is. */
async function pageAt(path: string, source: Source): Promise<Page | null> {
  const found = await Promise.all(
    pageCollections.map(async (collection) => {
      const rows = await source.rows({ collection, by: 'path', values: [path] })
      return rows.map((row) => ({ collection, row }))
    }),
  )
  return found.flat()[0] ?? null
}

type Asked = { collection: ContentCollection; select?: readonly string[] }

function loaderOf(source: Source, asked: Asked): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await source.rows({ ...asked, by: 'id', values: ids })
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

function briefFields(collection: ContentCollection): readonly string[] {
  if (collection === 'element-mappings') return ['fromModel', 'toModel']
  const place = collection === 'topics' ? ['kind', 'parent'] : ['kind', 'type']
  return [namingField(collection), 'summary', 'path', 'withdrawn', ...place]
}

function perCollection<Made>(make: (collection: ContentCollection) => Made) {
  const made = new Map<ContentCollection, Made>()
  return (collection: ContentCollection): Made => {
    const known = made.get(collection) ?? make(collection)
    made.set(collection, known)
    return known
  }
}

function referrerLoader({ db }: Pick<Payload, 'db'>) {
  return new DataLoader<string, Referrer[]>(async (ids) => {
    const rows = await db.readRows({
      collection: 'references',
      field: 'toId',
      values: ids,
      only: { isLive: true },
      select: ['fromType', 'fromId', 'field', 'toId'],
      limit: mostReferrers,
    })
    const referrers = groupBy(rows as unknown as Referrer[], ({ toId }) => toId)
    return ids.map((id) => referrers.get(id) ?? [])
  })
}
