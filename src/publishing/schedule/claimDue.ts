import type { Payload, Where } from 'payload'
import { claimRow } from '#database/claimRow.ts'
import { schedules, type Job } from './job.ts'

type Due = { now: Date; processId: string; leaseMs: number }

/**
 * Takes the job that is due longest, for this process and for the time of a lease; null where none is due. A job whose
 * process died is due again when its lease has lapsed.
 */
export async function claimDue(
  payload: Payload,
  { now, processId, leaseMs }: Due,
): Promise<Job | null> {
  const isDue = dueAt(now)
  for (;;) {
    const { docs } = await payload.db.find<Job>({
      collection: schedules,
      where: isDue,
      sort: 'dueAt',
      limit: 1,
      pagination: false,
    })
    const [due] = docs
    if (!due) return null
    const claimed = await claimRow<Job>(payload, {
      collection: schedules,
      where: { and: [{ id: { equals: due.id } }, isDue] },
      data: {
        state: 'claimed',
        claimedBy: processId,
        leaseUntil: new Date(now.getTime() + leaseMs).toISOString(),
        attempts: (due.attempts ?? 0) + 1,
      },
    })
    // Another process may have been faster; then the next one is looked for.
    if (claimed) return claimed
  }
}

function dueAt(now: Date): Where {
  const at = now.toISOString()
  return {
    or: [
      { and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: at } }] },
      { and: [{ state: { equals: 'claimed' } }, { leaseUntil: { less_than_equal: at } }] },
    ],
  }
}
