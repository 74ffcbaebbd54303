import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Values } from '#rules/findings/finding.ts'

/** The newest version of a document with all its languages, as the database keeps it; null where there is none. */
export async function newestVersion(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<Values | null> {
  const { docs } = await req.payload.db.findVersions<Values>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const [newest] = docs
  return newest?.version ?? null
}
