import { randomUUID } from 'node:crypto'
import { copyDataFromLocale } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { createLocalReq, type Where } from 'payload'
import { write } from '#seeds/pipeline/write.ts'
import { Refusal, type Page } from './door.ts'
import type { Step } from './step.ts'
import { titled } from './titled.ts'
import type { World } from './world.ts'

/** A server function of the admin, which passes no route. */
export async function copyToSpanish(page: Page, _step: Step, { payload, user }: World) {
  await copyDataFromLocale({
    collectionSlug: page.collection,
    docID: page.id,
    fromLocale: 'en',
    toLocale: 'es',
    req: await createLocalReq({ user }, payload),
  }).catch((error: unknown) => {
    // Its word for a document that is not there.
    throw String(error).includes('Error fetching') ? new Refusal(404, String(error)) : error
  })
}

/** Several documents in one call; those that are refused are left as they are. */
export async function bulkSave(step: Step, world: World): Promise<void> {
  const status = step.isPublished ? 'published' : 'draft'
  const data = step.other < 3 ? { _status: status } : { title: `Edited ${randomUUID()}` }
  await world.payload.update({
    collection: collectionOf(step),
    where: some(step, world),
    data: data as never,
    draft: step.isDraft,
    depth: 0,
  })
}

export async function bulkDelete(step: Step, world: World): Promise<void> {
  await world.payload.delete({ collection: collectionOf(step), where: some(step, world), depth: 0 })
}

function collectionOf({ which }: Step): Page['collection'] {
  return which % 2 === 0 ? 'topics' : 'articles'
}

/** Three pages in a row, of those that are of the same collection. */
function some({ which, other }: Step, { pages }: World): Where {
  const from = pages.length > 0 ? (which + other) % pages.length : 0
  return { id: { in: pages.slice(from, from + 3).map(({ id }) => id) } }
}

/** The pipeline of seeds and imports, with a document of its own or one that is there. */
export async function seed(step: Step, world: World): Promise<void> {
  const known = step.isDraft ? world.pages[step.which % world.pages.length] : undefined
  const page: Page = known ?? { collection: collectionOf(step), id: randomUUID() }
  const path = page.collection === 'cards' ? {} : { path: world.prefix + step.path }
  const spanish = { title: `Título ${randomUUID()}` }
  await write({
    payload: world.payload,
    force: true,
    document: {
      ...page,
      key: `${page.collection}/${page.id}`,
      status: step.isPublished ? 'published' : 'draft',
      byLocale: new Map<'en' | 'es', Record<string, unknown>>([
        ['en', { ...titled(page.collection), ...path }],
        ...(step.other % 2 === 0 ? [['es' as const, spanish] as const] : []),
      ]),
      needs: new Set(),
    },
  })
  if (!known) world.pages.push(page)
}
