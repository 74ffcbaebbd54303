import type { Payload, Where } from 'payload'
import { pageCollections, pageTypes, type PageCollection } from '#delivery/contentTypes.ts'
import type { Cursors, Purpose } from '#delivery/cursor.ts'
import { topicAt } from '#delivery/within/topicAt.ts'
import { topicMembers } from '#delivery/within/topicMembers.ts'
import { itemOf } from '#delivery/present/item.ts'
import { createLinks } from '#delivery/read/links.ts'
import type { Row } from '#delivery/read/reader.ts'
import type { Reading } from '#delivery/read/reading.ts'
import { View } from '#delivery/read/view.ts'
import { NotFound, ParameterInvalid } from '#errors/catalogue.ts'
import type { ContentList, ListedItem, ListQuestion } from '#delivery/schema/list.ts'
import { listWhere, type Named } from './listWhere.ts'
import { after, comparing, placeOf, sortOf, type Place } from './order.ts'
import { termFor, type Scheme } from './termFor.ts'

type Sources = { reading: Reading; payload: Pick<Payload, 'db'>; cursors: Cursors }

type Found = { collection: PageCollection; row: Row }

const fields = ['title', 'summary', 'path', 'withdrawn', 'kind', 'type', 'firstPublishedAt']
const dates = ['publicUpdatedAt', 'updatedAt']

/**
 * Live pages in an order, a part at a time. Throws ParameterInvalid for a term or topic that is not there, CursorInvalid
 * for a cursor of another question.
 */
export async function readList(question: ListQuestion, sources: Sources): Promise<ContentList> {
  const { reading, cursors } = sources
  const collections = collectionsOf(question)
  const where = listWhere(question, await namedIn(question, sources))
  const purpose = purposeOf(question)
  const from = question.cursor === undefined ? null : cursors.read(purpose, question.cursor)
  const found = await findAfter(from as Place | null, { question, collections, where, reading })
  const items = found.slice(0, question.limit)
  const last = found.length > question.limit ? items.at(-1) : undefined
  return {
    locale: question.locale,
    items: items.map((one) => listed(one, reading)),
    next: last ? cursors.write(purpose, placeOf(last.row, question.order)) : null,
    total: question.total ? await countAll({ collections, where, reading }) : null,
  }
}

function collectionsOf({ type }: ListQuestion): PageCollection[] {
  return pageCollections.filter((collection) => type?.includes(pageTypes[collection]) ?? true)
}

async function namedIn(question: ListQuestion, { reading, payload }: Sources): Promise<Named> {
  const term = (scheme: Scheme) => {
    const named = question[scheme]
    return named === undefined ? null : termFor(scheme, named, reading.reader)
  }
  const { within } = question
  const [subject, audience, jurisdiction, members] = await Promise.all([
    term('subject'),
    term('audience'),
    term('jurisdiction'),
    within === undefined ? null : membersOf(within, { reading, payload }),
  ])
  return { subject, audience, jurisdiction, members }
}

async function membersOf(
  within: string,
  { reading, payload }: Omit<Sources, 'cursors'>,
): Promise<string[]> {
  try {
    const topic = await topicAt(within, { reader: reading.reader, payload })
    return await topicMembers(topic.id, createLinks(payload))
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    throw new ParameterInvalid({ path: 'within', expected: 'the path of a topic' })
  }
}

/** A cursor goes on with the question that it was made for, and with no other. */
function purposeOf({
  cursor: _cursor,
  limit: _limit,
  fields: _fields,
  total: _total,
  ...asked
}: ListQuestion): Purpose {
  return {
    list: `content ${JSON.stringify(asked, Object.keys(asked).sort())}`,
    parameter: 'cursor',
  }
}

type Search = {
  collections: readonly PageCollection[]
  where: Where
  reading: Reading
}

/** One more than the limit, so that it is known whether there are more. */
async function findAfter(
  from: Place | null,
  { question, collections, where, reading }: Search & { question: ListQuestion },
): Promise<Found[]> {
  const { order, limit } = question
  const found = await Promise.all(
    collections.map(async (collection) => {
      const rows = await reading.reader.find({
        collection,
        where: from ? { and: [where, after(from, order)] } : where,
        sort: sortOf(order),
        limit: limit + 1,
        select: [...fields, ...dates],
      })
      return rows.map((row): Found => ({ collection, row }))
    }),
  )
  const compare = comparing(order)
  return found
    .flat()
    .sort((a, b) => compare(a.row, b.row))
    .slice(0, limit + 1)
}

async function countAll({ collections, where, reading }: Search): Promise<number> {
  const counts = await Promise.all(
    collections.map((collection) => reading.reader.count({ collection, where })),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

function listed({ collection, row }: Found, reading: Reading): ListedItem {
  const view = new View(row, reading.locale)
  return {
    ...itemOf({ collection }, row, reading),
    firstPublishedAt: view.moment('firstPublishedAt'),
    publicUpdatedAt: view.moment('publicUpdatedAt'),
    updatedAt: view.moment('updatedAt'),
  }
}
