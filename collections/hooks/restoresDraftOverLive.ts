import type { CollectionSlug, PayloadRequest } from 'payload'
import { isLive } from '#collections/actions/isLive.ts'

type Restored = { collection: CollectionSlug; versionId: number | string }

/** Whether a version was a draft of a page that readers see now, so that restoring it as it was would unpublish it. */
export async function restoresDraftOverLive(
  { collection, versionId }: Restored,
  req: PayloadRequest,
): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection,
    where: { id: { equals: versionId } },
    limit: 1,
    pagination: false,
    select: { parent: true, version: { _status: true } },
    req,
  })
  const [found] = docs
  if (found?.version._status !== 'draft') return false
  return isLive({ collection, id: String(found.parent) }, req)
}
