import { setTimeout as wait } from 'node:timers/promises'
import type { ClientSession } from 'mongodb'
import { DatabaseUnavailable, OutcomeUnknown } from '#errors/catalogue.ts'
import { mongoFailure } from './mongoFailure.ts'

const patienceMs = 5000
const pauseMs = 100

/**
 * Commits, and asks again while the server has not said what became of it: the same commit may be sent many times.
 * Throws `OutcomeUnknown` where it never said, so that nobody takes silence for a yes or a no.
 */
export async function commitForSure(
  session: Pick<ClientSession, 'commitTransaction'>,
): Promise<void> {
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      if (!isUnknown(error)) throw error
      if (performance.now() > end) throw Object.assign(new OutcomeUnknown({}), { cause: error })
      await wait(pauseMs)
    }
  }
}

/**
 * The driver sends a commit twice by itself and throws what became of the second. Where that found no server
 * it has no label, although the first may have been heard: only a server's answer says what became of a commit.
 */
function isUnknown(error: unknown): boolean {
  if (mongoFailure(error) instanceof DatabaseUnavailable) return true
  const labels: unknown =
    typeof error === 'object' && error !== null && 'errorLabelSet' in error
      ? error.errorLabelSet
      : null
  return labels instanceof Set && labels.has('UnknownTransactionCommitResult')
}
