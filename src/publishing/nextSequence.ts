import type { PayloadRequest } from 'payload'
import { outbox } from './publicationEvent.ts'

type Numbered = { id: string; sequence?: number | null }

/**
 * The place of an event that is written now, where that is known before the commit: SQLite has one writer, so the order
 * of writes is that of commits. Null on MongoDB, where `numberEvents` gives it afterwards.
 */
export async function nextSequence(req: PayloadRequest): Promise<number | null> {
  return req.payload.db.name === 'sqlite' ? (await lastSequence(req)) + 1 : null
}

/** The place of the newest event that has one; 0 where there is none. */
export async function lastSequence(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
): Promise<number> {
  const { docs } = await req.payload.db.find<Numbered>({
    collection: outbox,
    where: { sequence: { exists: true } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.sequence ?? 0
}
