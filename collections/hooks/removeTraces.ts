import type { CollectionAfterDeleteHook, CollectionSlug, PayloadRequest, Where } from 'payload'

/** What was kept beside a document that is deleted: its path, and to whom it pointed. */
export const removeTraces: CollectionAfterDeleteHook = async ({ id, doc, req }) => {
  await removeAll('routes', { documentId: { equals: id } }, req)
  await removeAll('references', { fromId: { equals: id } }, req)
  return doc
}

async function removeAll(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where,
    pagination: false,
    limit: 0,
    sort: 'id',
    req,
  })
  for (const { id } of docs) {
    // The rows are the service's own.
    await req.payload.delete({ collection, id, depth: 0, overrideAccess: true, req })
  }
}
