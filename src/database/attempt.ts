import { AsyncLocalStorage } from 'node:async_hooks'
import type { APIError } from 'payload'
import { OutcomeUnknown } from '#errors/catalogue.ts'
import { hasLabel } from './hasLabel.ts'

type Attempt = {
  /** The database said that a transaction lost against another, so that the whole may be tried again. */
  metTransient: boolean
  /** The first failure that was the database's. */
  failure: APIError | null
  /** Something was committed, or may have been: the attempt must not be made again. */
  mayBeKept: boolean
}

export type Outcome<Answer> = { answer: Answer } | { again: APIError | null }

const attempts = new AsyncLocalStorage<Attempt>()

/**
 * Runs one attempt at an answer. REST and GraphQL turn errors into answers, and Payload takes a log-in that could not be
 * looked up for none: where the database failed and nothing was kept, that is thrown in place of any answer, or `again`
 * says that it passes.
 */
export async function attempt<Answer>(operation: () => Promise<Answer>): Promise<Outcome<Answer>> {
  const current: Attempt = { metTransient: false, failure: null, mayBeKept: false }
  try {
    const answer = await attempts.run(current, operation)
    if (!isToBeMadeAgain(current)) return { answer: answerOf(answer, current) }
  } catch (error) {
    if (!isToBeMadeAgain(current)) throw error
  }
  return { again: current.failure }
}

function isToBeMadeAgain({ metTransient, mayBeKept }: Attempt): boolean {
  return metTransient && !mayBeKept
}

function answerOf<Answer>(answer: Answer, { failure, mayBeKept }: Attempt): Answer {
  if (failure && !mayBeKept) throw failure
  return answer
}

/** Whether an attempt is under way already, of which what is done here is a part. */
export function isWithinAttempt(): boolean {
  return attempts.getStore() !== undefined
}

/** Remembers a failure for the attempt that is under way; answers the error to throw. */
export function noteFailure(error: unknown, meaning: APIError | null): unknown {
  const current = attempts.getStore()
  if (current && hasLabel(error, 'TransientTransactionError')) current.metTransient = true
  if (current && meaning?.status === 503) current.failure ??= meaning
  return meaning ?? error
}

/** Commits, and remembers for the attempt that is under way that something was kept, or may have been. */
export async function noteCommit(commit: () => Promise<void>): Promise<void> {
  const current = attempts.getStore()
  const note = () => {
    if (current) current.mayBeKept = true
  }
  try {
    await commit()
    note()
  } catch (error) {
    if (error instanceof OutcomeUnknown) note()
    throw error
  }
}

/** Runs a write beside what the attempt is for, such as a lock that the admin holds: its commit keeps nothing from being tried again. */
export async function aside<Result>(work: () => Promise<Result>): Promise<Result> {
  const outer = attempts.getStore()
  if (!outer) return work()
  const own: Attempt = { metTransient: false, failure: null, mayBeKept: false }
  try {
    return await attempts.run(own, work)
  } finally {
    outer.metTransient ||= own.metTransient
    outer.failure ??= own.failure
  }
}

/** Runs work that is nothing to the attempt under way: neither its failure nor its commit is told. */
export async function apart<Result>(work: () => Promise<Result>): Promise<Result> {
  return attempts.run({ metTransient: false, failure: null, mayBeKept: false }, work)
}
