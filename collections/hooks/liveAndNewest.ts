import type { PayloadRequest, Where } from 'payload'
import { newestRows, selectOf, type Asked, type StoredRow } from './newestRows.ts'

/**
 * The documents that fit as readers have them, and those that fit as they were saved last: a rule that is to hold now
 * and after the next publication looks at both. One query after the other, since they share a transaction.
 */
export async function liveAndNewest(
  req: PayloadRequest,
  asked: Asked,
): Promise<{ live: StoredRow[]; newest: StoredRow[] }> {
  const { collection, where, select, limit } = asked
  const isLive: Where = { _status: { equals: 'published' } }
  const { docs } = await req.payload.db.find<StoredRow>({
    collection,
    where: { and: [where, isLive] },
    select: selectOf(select),
    sort: 'id',
    limit,
    pagination: false,
    req,
  })
  return { live: docs, newest: await newestRows(req, asked) }
}
