import { setTimeout as wait } from 'node:timers/promises'
import type { ClientSession } from 'mongodb'
import { DatabaseUnavailable, OutcomeUnknown } from '#errors/catalogue.ts'
import { hasLabel } from './hasLabel.ts'
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
 * Only a server's answer says that a commit was refused. The driver sends it twice by itself and throws what became of the
 * second; where that found no server there is no label, although the first may have been heard.
 */
function isUnknown(error: unknown): boolean {
  if (hasLabel(error, 'UnknownTransactionCommitResult')) return true
  if (hasLabel(error, 'TransientTransactionError')) return false
  return mongoFailure(error) instanceof DatabaseUnavailable
}
