import type { Payload } from 'payload'

/** Whether this process should get requests: the database answers and no stop is under way. */
export type Readiness = {
  isReady: () => Promise<boolean>
  /** From now on not ready, whatever the database says. */
  close: () => void
}

export function readinessOf(payload: Payload): Readiness {
  let isClosed = false
  return {
    async isReady() {
      return !isClosed && (await databaseAnswers(payload))
    },
    close() {
      isClosed = true
    },
  }
}

async function databaseAnswers(payload: Payload): Promise<boolean> {
  try {
    await payload.db.count({ collection: 'users' })
    return true
  } catch (error) {
    payload.logger.warn({ err: error }, 'the database does not answer')
    return false
  }
}
