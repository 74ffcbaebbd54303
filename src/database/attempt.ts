import { AsyncLocalStorage } from 'node:async_hooks'
import type { APIError } from 'payload'

type Attempt = {
  /** The database said that a transaction lost against another, so that the whole may be tried again. */
  metTransient: boolean
  /** The first failure that was the database's. */
  failure: APIError | null
}

const attempts = new AsyncLocalStorage<Attempt>()

type Outcome<Answer> = { answer: Answer } | { again: APIError | null }

/**
 * Runs one attempt at an answer. `hasFailed` tells from the answer, since REST and GraphQL turn errors into answers,
 * and Payload takes a log-in that could not be looked up for none: a failure of the database's is thrown in their place.
 */
export async function attempt<Answer>(
  operation: () => Promise<Answer>,
  hasFailed: (answer: Answer) => boolean | Promise<boolean>,
): Promise<Outcome<Answer>> {
  const current: Attempt = { metTransient: false, failure: null }
  try {
    const answer = await attempts.run(current, operation)
    const isInVain = (current.metTransient || current.failure) && (await hasFailed(answer))
    if (!isInVain) return { answer }
  } catch (error) {
    if (!current.metTransient) throw error
  }
  return current.metTransient ? { again: current.failure } : fail(current.failure)
}

/** Remembers a failure for the attempt that is under way; answers the error to throw. */
export function noteFailure(error: unknown, meaning: APIError | null): unknown {
  const current = attempts.getStore()
  if (current && isTransient(error)) current.metTransient = true
  if (current && meaning && meaning.status === 503) current.failure ??= meaning
  return meaning ?? error
}

function fail(failure: APIError | null): never {
  throw failure ?? new Error('An attempt was in vain without a failure.')
}

function isTransient(error: unknown): boolean {
  const labels: unknown =
    typeof error === 'object' && error !== null && 'errorLabelSet' in error
      ? error.errorLabelSet
      : null
  return labels instanceof Set && labels.has('TransientTransactionError')
}
