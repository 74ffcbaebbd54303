import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { apart } from '#database/attempt.ts'
import { oneAtATime } from '#database/oneAtATime.ts'
import { retryWhole } from '#database/retry.ts'
import { lastSequence } from './nextSequence.ts'
import { outbox } from './publicationEvent.ts'

/** More than these are numbered in several turns. */
export const mostAtOnce = 500

/**
 * Gives every committed event that has none its place, one process at a time, without gaps. Whoever has read up to a
 * place never sees a smaller one appear: a commit that is seen later is numbered later. Ids are made in order of time
 * (UUIDv7), and a writer waits for its number before it is told of its success, so writes of which one ended before the
 * other began keep their order whatever their clocks say. Answers how many were numbered.
 */
export async function numberEvents(payload: Payload): Promise<number> {
  if (payload.db.name === 'sqlite' || !(await isAnyWithout(payload))) return 0
  // Whoever waits for this may have a turn of its own, for which this must not wait.
  return apart(() => retryWhole(() => numberOnce(payload)))
}

async function numberOnce(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const count = await numberIn(req)
    await commitTransaction(req)
    return count
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function numberIn(req: PayloadRequest): Promise<number> {
  await oneAtATime(req, outbox)
  const events = await withoutSequence(req, mostAtOnce)
  const last = await lastSequence(req)
  for (const [index, { id }] of events.entries()) {
    await req.payload.update({
      collection: outbox,
      id,
      data: { sequence: last + 1 + index },
      depth: 0,
      // The outbox is the service's own.
      overrideAccess: true,
      req,
    })
  }
  return events.length
}

async function isAnyWithout(payload: Payload): Promise<boolean> {
  return (await withoutSequence({ payload }, 1)).length > 0
}

async function withoutSequence(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  limit: number,
): Promise<{ id: string }[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: outbox,
    where: { sequence: { exists: false } },
    sort: 'id',
    limit,
    pagination: false,
    req,
  })
  return docs
}
