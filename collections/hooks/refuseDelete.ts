import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { oneAtATime } from '#database/oneAtATime.ts'
import { StillReferred, WasLive } from '#errors/catalogue.ts'
import type { Reference } from '#generated/payload-types.ts'
import { wasEverLive } from './wasEverLive.ts'

const mostTold = 100

/** What readers have seen is withdrawn or gone, never deleted; anything else only while nothing refers to it. */
export const refuseDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  if (wasEverLive(row)) throw new WasLive({})
  await oneAtATime(req, `target|${String(id)}`)
  const referrers = await referrersOf(String(id), req)
  if (referrers.length > 0) throw new StillReferred({ referrers })
}

async function referrersOf(id: string, req: PayloadRequest) {
  const { docs } = await req.payload.db.find<Reference>({
    collection: 'references',
    where: { and: [{ toId: { equals: id } }, { fromId: { not_equals: id } }] },
    limit: mostTold,
    pagination: false,
    sort: 'id',
    req,
  })
  return docs.map(({ fromType, fromId, field }) => ({ type: fromType, id: fromId, field }))
}
