import type { Payload } from 'payload'

/** A rollback that fails is logged: the error that led to it says more, and the connection is gone anyway. */
export async function rollBack(payload: Payload, transactionID: number | string): Promise<void> {
  try {
    await payload.db.rollbackTransaction(transactionID)
  } catch (error) {
    payload.logger.error({ err: error }, 'the rollback of a migration failed')
  }
}
