import type { Payload, Where } from 'payload'
import { isPageCollection } from '#delivery/contentTypes.ts'
import type { PageRef } from './pageDocuments.ts'

/** A changed document of any collection. */
export type Changed = { collection: string; id: string }

type Reference = { fromType: string; fromId: string; toType: string; toId: string }

/** References in one question; a part on more pages than these is still found on them, in its older words. */
const mostReferences = 20_000

/**
 * The pages that show any of the documents: themselves, those that point at them, and those that point at a part which does,
 * such as a card that takes its words from them. Nothing stands deeper.
 */
export async function pagesShowing(
  changed: readonly Changed[],
  payload: Pick<Payload, 'db'>,
): Promise<PageRef[]> {
  const [models, direct] = await Promise.all([
    modelsOf(changed, payload),
    pointingAt(changed, payload),
  ])
  // What a page shows of another page is its title, which is its own.
  const parts = direct.filter(({ collection }) => !isPageCollection(collection))
  return uniquePages([...changed, ...models, ...direct, ...(await pointingAt(parts, payload))])
}

function uniquePages(documents: readonly Changed[]): PageRef[] {
  const pages = documents.flatMap(({ collection, id }) =>
    isPageCollection(collection) ? [{ collection, id }] : [],
  )
  return [...new Map(pages.map((page) => [page.id, page])).values()]
}

async function pointingAt(
  documents: readonly Changed[],
  { db }: Pick<Payload, 'db'>,
): Promise<Changed[]> {
  if (documents.length === 0) return []
  const where = {
    and: [{ toId: { in: documents.map(({ id }) => id) } }, { isLive: { equals: true } }],
  }
  const found = await references(where, { db })
  return found.map(({ fromType, fromId }) => ({ collection: fromType, id: fromId }))
}

/** An element points at its model, which shows it; it did so too when it is not live any more. */
async function modelsOf(
  changed: readonly Changed[],
  { db }: Pick<Payload, 'db'>,
): Promise<Changed[]> {
  const elements = changed.filter(({ collection }) => collection === 'practice-model-elements')
  if (elements.length === 0) return []
  const where = {
    and: [
      { fromId: { in: elements.map(({ id }) => id) } },
      { toType: { equals: 'practice-models' } },
    ],
  }
  const found = await references(where, { db })
  return found.map(({ toType, toId }) => ({ collection: toType, id: toId }))
}

async function references(where: Where, { db }: Pick<Payload, 'db'>): Promise<Reference[]> {
  const { docs } = await db.find<Reference & { id: string }>({
    collection: 'references',
    where,
    sort: 'id',
    limit: mostReferences,
    pagination: false,
  })
  return docs
}
