import { setTimeout as wait } from 'node:timers/promises'
import type { APIError } from 'payload'
import { DatabaseBusy } from '#errors/catalogue.ts'
import { attempt, isWithinAttempt, type Outcome } from './attempt.ts'
import { WriteLock } from './writeLock.ts'

const patienceMs = 5000
const firstPauseMs = 8
const longestPauseMs = 500

/** Where those stand that lost once. It only orders them: several of it do no harm. */
const turns = new WriteLock({ patienceMs: 1000 })

/**
 * Runs a whole operation again while the database says that its transaction lost against another, and nothing of it was
 * kept. In the end throws what the database said last.
 */
export async function retryWhole<Answer>(operation: () => Promise<Answer>): Promise<Answer> {
  const end = performance.now() + patienceMs
  const isNested = isWithinAttempt()
  let last: APIError | null = null
  for (let count = 0; performance.now() < end; count++) {
    const isFirst = count === 0 || isNested
    const outcome = await (isFirst ? attempt(operation) : attemptInTurn(operation))
    if ('answer' in outcome) return outcome.answer
    last = outcome.again
    // Random, so that those who met once do not meet again.
    await wait(Math.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** count))
  }
  throw last ?? new DatabaseBusy({})
}

/**
 * Twenty writers of one row that all come back at once lose to each other until their patience is over. One at a time
 * they get through; whoever waits too long goes without a turn.
 */
async function attemptInTurn<Answer>(operation: () => Promise<Answer>): Promise<Outcome<Answer>> {
  const release = await turns.acquire().catch(() => null)
  try {
    return await attempt(operation)
  } finally {
    release?.()
  }
}

/** Runs an operation once. Where the database failed, that is thrown in place of any answer. */
export async function tryWhole<Answer>(operation: () => Promise<Answer>): Promise<Answer> {
  const outcome = await attempt(operation)
  if ('answer' in outcome) return outcome.answer
  throw outcome.again ?? new DatabaseBusy({})
}
