import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { perRequest } from '#config/perRequest.ts'
import { keyOf } from '#rules/findings/refsOf.ts'
import type { DocumentRef } from './liveRows.ts'

export type Version = { id: string; version: Record<string, unknown> }

/** The newest version of a document, draft or not, in all languages. */
export function newestVersion(
  req: PayloadRequest,
  document: DocumentRef,
): Promise<Version | undefined> {
  return versionWhere(req, document, { latest: { equals: true } })
}

/**
 * The newest version before the save under way, in all languages, read once for all hooks before the change. What the
 * save is put on top of stands in `originalDoc` in one language only.
 */
export async function versionBefore(
  req: PayloadRequest,
  document: DocumentRef,
): Promise<Record<string, unknown>> {
  const key = keyOf(document)
  const known = versionsBefore(req).get(key)
  if (known) return known
  const version = (await newestVersion(req, document))?.version ?? {}
  versionsBefore(req).set(key, version)
  return version
}

/** First at each save: a request may save a document again. */
export const forgetVersionBefore: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  versionsBefore(req).delete(keyOf({ collection: collection.slug, id: String(originalDoc?.id) }))
  return data
}

const versionsBefore = perRequest('versionsBefore', () => new Map<string, Version['version']>())

/** The last version of a document that `where` holds for. */
export async function versionWhere(
  req: PayloadRequest,
  { collection, id }: DocumentRef,
  where: Where,
): Promise<Version | undefined> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ parent: { equals: id } }, where] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const [found] = docs
  return found && { id: found.id, version: found.version }
}
