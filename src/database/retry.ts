import { setTimeout as wait } from 'node:timers/promises'
import type { APIError } from 'payload'
import { DatabaseBusy } from '#errors/catalogue.ts'
import { attempt } from './attempt.ts'

const patienceMs = 5000
const firstPauseMs = 8
const longestPauseMs = 500

type HasFailed<Answer> = (answer: Answer) => boolean | Promise<boolean>

/**
 * Runs a whole operation again while the database says that its transaction lost against another. `hasFailed` tells
 * from an answer, since REST and GraphQL turn errors into answers. In the end throws what the database said last.
 */
export async function retryWhole<Answer>(
  operation: () => Promise<Answer>,
  hasFailed: HasFailed<Answer>,
): Promise<Answer> {
  const end = performance.now() + patienceMs
  let last: APIError | null = null
  for (let count = 0; performance.now() < end; count++) {
    const outcome = await attempt(operation, hasFailed)
    if ('answer' in outcome) return outcome.answer
    last = outcome.again
    // Random, so that those who met once do not meet again.
    await wait(Math.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** count))
  }
  throw last ?? new DatabaseBusy({})
}

/** Runs an operation once. Where it failed because the database did, that is thrown. */
export async function runOnce<Answer>(
  operation: () => Promise<Answer>,
  hasFailed: HasFailed<Answer>,
): Promise<Answer> {
  const outcome = await attempt(operation, hasFailed)
  if ('answer' in outcome) return outcome.answer
  throw outcome.again ?? new DatabaseBusy({})
}
