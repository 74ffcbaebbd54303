import type { CollectionSlug, Payload, Where } from 'payload'

type Claim = { collection: CollectionSlug; where: Where; data: Record<string, unknown> }

/**
 * Changes one row that still is as `where` says, or none: one conditional update, so that of several processes one gets
 * it. Answers the row as it is then, or null.
 */
export async function claimRow<Row>(
  payload: Payload,
  { collection, where, data }: Claim,
): Promise<Row | null> {
  const now = new Date().toISOString()
  const row: unknown = await payload.db.updateOne({
    collection,
    where,
    data: { ...data, updatedAt: now },
    req: {},
  })
  return (row as Row | null | undefined) ?? null
}
