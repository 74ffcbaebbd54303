import type { PayloadRequest, Where } from 'payload'
import type { DocumentRef } from './liveRows.ts'

export type Version = { id: string; version: Record<string, unknown> }

/** The newest version of a document, draft or not, in all languages. */
export function newestVersion(
  req: PayloadRequest,
  document: DocumentRef,
): Promise<Version | undefined> {
  return versionWhere(req, document, { latest: { equals: true } })
}

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
