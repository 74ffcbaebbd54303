import type { CollectionSlug, PayloadRequest, Where } from 'payload'

export type Row = Record<string, unknown> & { id: string }

type Question = { collection: CollectionSlug; where: Where; limit?: number }

const most = 1000

/** Stored rows as they are, with every language of a localized field: of content, what is live. */
export async function rowsOf(
  req: PayloadRequest,
  { collection, where, limit = most }: Question,
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where,
    limit,
    pagination: false,
    // The default order of a collection may be a localized field, which would join one more table.
    sort: 'id',
    req,
  })
  return docs
}

/** The stored row of one document, or null. */
export async function rowOf(
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<Row | null> {
  const row = await req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
  return row ?? null
}
