import type { Payload } from 'payload'
import { isAway } from '#database/isAway.ts'
import { claimRow } from '#database/claimRow.ts'
import { schedules, type Job } from './job.ts'

/** Only a job that ends its process each time, or a database that is away for long, gets this far. */
export const mostAttempts = 60

type Finding = { message: string }

type Failure = { job: Job; error: unknown; now: Date }

/**
 * Notes why a job failed, where whoever planned it sees it. While only the database was in trouble the job is tried again
 * when its lease lapses; a refusal ends it. Answers whether it has ended.
 */
export async function recordFailure(
  payload: Payload,
  { job, error, now }: Failure,
): Promise<boolean> {
  const isOver = !isAway(error) || (job.attempts ?? 0) >= mostAttempts
  const ended = isOver ? { state: 'failed', endedAt: now.toISOString() } : {}
  await claimRow(payload, {
    collection: schedules,
    // Done all the same, where only the answer to its commit was lost: then this is not for it.
    where: {
      and: [
        { id: { equals: job.id } },
        { claimedBy: { equals: job.claimedBy } },
        { state: { equals: 'claimed' } },
      ],
    },
    data: { ...ended, failure: reasonOf(error) },
  })
  return isOver
}

/** The sentence, and what content rules found, one a line. */
function reasonOf(error: unknown): string {
  const { message, data } = error as { message: string; data?: { findings?: Finding[] } | null }
  const findings = (data?.findings ?? []).map((finding) => `- ${finding.message}`)
  return [message, ...findings].join('\n')
}
