import type { Payload } from 'payload'
import { outbox, type PublicationEvent } from './publicationEvent.ts'

/** The events after a place in the order of commits, in that order, `limit` at most. */
export async function readEvents(
  payload: Payload,
  { after, limit }: { after: number; limit: number },
): Promise<PublicationEvent[]> {
  const { docs } = await payload.db.find<PublicationEvent>({
    collection: outbox,
    where: { sequence: { greater_than: after } },
    sort: 'sequence',
    limit,
    pagination: false,
  })
  return docs
}
