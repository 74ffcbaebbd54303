import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseBusy } from '#errors/catalogue.ts'

type Attempt = { metTransient: boolean }

const attempts = new AsyncLocalStorage<Attempt>()
const patienceMs = 5000
const firstPauseMs = 8
const longestPauseMs = 500

/** Remembers, for the attempt that is under way, that an error was of the kind that passes. */
export function noteTransient(error: unknown): never {
  const attempt = attempts.getStore()
  if (attempt && isTransient(error)) attempt.metTransient = true
  throw error
}

/**
 * Runs a whole operation again while the database says that its transaction lost against another.
 * `hasFailed` tells from an answer, since REST and GraphQL turn errors into answers. Throws `DatabaseBusy` in the end.
 */
export async function retryWhole<Answer>(
  operation: () => Promise<Answer>,
  hasFailed: (answer: Answer) => boolean | Promise<boolean>,
): Promise<Answer> {
  const end = performance.now() + patienceMs
  for (let attempt = 0; performance.now() < end; attempt++) {
    const outcome = await tryOnce(operation, hasFailed)
    if (outcome !== again) return outcome
    // Random, so that those who met once do not meet again.
    await wait(Math.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt))
  }
  throw new DatabaseBusy({})
}

const again = Symbol('again')

async function tryOnce<Answer>(
  operation: () => Promise<Answer>,
  hasFailed: (answer: Answer) => boolean | Promise<boolean>,
): Promise<Answer | typeof again> {
  const attempt: Attempt = { metTransient: false }
  try {
    const answer = await attempts.run(attempt, operation)
    return attempt.metTransient && (await hasFailed(answer)) ? again : answer
  } catch (error) {
    if (attempt.metTransient) return again
    throw error
  }
}

function isTransient(error: unknown): boolean {
  const labels: unknown =
    typeof error === 'object' && error !== null && 'errorLabelSet' in error
      ? error.errorLabelSet
      : null
  return labels instanceof Set && labels.has('TransientTransactionError')
}
