import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether readers get a document now: its stored row is the live version. */
export async function isLive(
  { collection, id }: { collection: CollectionSlug; id: string },
  req: PayloadRequest,
): Promise<boolean> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  })
  return row?.['_status'] === 'published'
}
