import type { Payload, SelectIncludeType, Where } from 'payload'
import { isCurrent, isPublished, isWithinDates, published } from '#rules/liveWhere.ts'
import type { ContentCollection } from '#delivery/contentTypes.ts'
import { createReader, type Reader } from './reader.ts'
import type { Row, Source } from './source.ts'

type Parts = { payload: Pick<Payload, 'db'>; now: () => Date }

/** A reader of what readers get. */
export function liveReader(parts: Parts): Reader {
  return createReader(liveSource(parts), parts.payload)
}

/** The same, without memory. */
export function liveSource({ payload: { db }, now }: Parts): Source {
  const moment = now().toISOString()
  const live = (collection: ContentCollection, where: Where): Where => ({
    and: [where, liveWhere(collection, moment)],
  })
  return {
    async rows({ collection, by, values, select }) {
      const rows = await db.readRows({
        collection,
        field: by,
        values,
        only: published,
        select: select && [...select, ...dates],
      })
      return hasDates(collection) ? rows.filter((row) => isWithinDates(row, moment)) : rows
    },
    async find({ collection, where, sort = 'id', limit, select }) {
      const { docs } = await db.find<Row>({
        collection,
        where: live(collection, where),
        sort,
        limit,
        pagination: false,
        ...(select ? { select: selectOf(select) } : {}),
      })
      return docs
    },
    async count({ collection, where }) {
      return (await db.count({ collection, where: live(collection, where) })).totalDocs
    },
  }
}

/** The one rule of what is live; `collections/access/rules.ts` is made from the same. */
function liveWhere(collection: ContentCollection, now: string): Where {
  return (hasDates(collection) ? isCurrent(now) : isPublished) as Where
}

const dates = ['starts', 'ends']

/** Whether readers get it only between these. */
function hasDates(collection: ContentCollection): boolean {
  return collection === 'spotlights'
}

function selectOf(names: readonly string[]): SelectIncludeType {
  return Object.fromEntries(names.map((name) => [name, true]))
}
