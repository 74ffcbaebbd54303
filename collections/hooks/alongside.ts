import {
  isolateObjectProperty,
  restoreVersionOperation,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { defaultLocale } from '#config/locales.ts'
import { rowOf } from './rowsOf.ts'

type Values = Record<string, unknown>

type Alongside = {
  collection: CollectionSlug
  id: string
  /** What changes, for the document as it is live or as it is drafted. */
  set: (values: Values) => Values
}

/**
 * Changes what Kindred itself keeps in another document, as part of the change under way. What is live stays live, and
 * a newer draft stays a draft and the newest: each of the two is saved as it was, with what is set.
 */
export async function saveAlongside(req: PayloadRequest, alongside: Alongside): Promise<void> {
  const { collection, id } = alongside
  const own = ownRequest(req, alongside)
  // Kindred's own doing, and not the caller's: whoever may change one document need not be able to change the other.
  const shared = { collection, req: own, depth: 0, overrideAccess: true }
  const newest = await newestVersion(own, alongside, { latest: { equals: true } })
  const live = newest?.isPublished ? newest : await liveVersion(own, alongside)
  if (!live) await own.payload.update({ ...shared, id, data: {}, draft: true })
  else if (live.id === newest?.id)
    await own.payload.update({ ...shared, id, data: { _status: 'published' } as never })
  else {
    await restore(live.id, shared)
    if (newest) await restore(newest.id, { ...shared, draft: true })
  }
}

/** Whether the save under way is one of these: rules about what an editor changes do not apply to it. */
export function isAlongside(req: PayloadRequest): boolean {
  return Boolean(req.context['alongside'])
}

/** First of the hooks of a collection that is saved alongside others. */
export const setAlongside: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  const alongside = req.context['alongside'] as Alongside | undefined
  if (!alongside || originalDoc?.id !== alongside.id) return data
  // It is put on top of what was saved last, whichever version it began with.
  return { ...data, ...alongside.set(data), revision: originalDoc.revision }
}

/** In the same transaction, without what other hooks keep in mind of the change under way, and in one language. */
function ownRequest(req: PayloadRequest, alongside: Alongside): PayloadRequest {
  const own = isolateObjectProperty(req, ['context', 'locale', 'fallbackLocale', 'query'])
  return Object.assign(own, { context: { alongside }, locale: defaultLocale, query: {} })
}

type Version = { id: string; isPublished: boolean }

/** The version that readers have, or null where they have none. It is the one with the revision of the stored row. */
async function liveVersion(req: PayloadRequest, alongside: Alongside): Promise<Version | null> {
  const row = await rowOf(req, alongside)
  if (row?.['_status'] !== 'published') return null
  const published = { 'version._status': { equals: 'published' } }
  const same = { 'version.revision': { equals: row['revision'] } }
  const found = await newestVersion(req, alongside, { and: [published, same] })
  return found ?? newestVersion(req, alongside, published)
}

async function newestVersion(
  req: PayloadRequest,
  { collection, id }: Alongside,
  where: Where,
): Promise<Version | null> {
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection,
    where: { and: [{ parent: { equals: id } }, where] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
    select: { version: { _status: true } },
  })
  const [found] = docs
  return found ? { id: found.id, isPublished: found.version._status === 'published' } : null
}

type Restore = {
  collection: CollectionSlug
  req: PayloadRequest
  depth: number
  overrideAccess: boolean
  draft?: boolean
}

/** A version has every language; an update would bring only one and take the others from the newest draft. */
async function restore(id: string, { collection, req, draft = false, ...shared }: Restore) {
  await restoreVersionOperation({
    ...shared,
    collection: req.payload.collections[collection],
    draft,
    id,
    req,
  })
}
