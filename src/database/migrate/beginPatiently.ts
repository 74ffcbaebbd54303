import type { BeginTransaction, Payload } from 'payload'
import { DatabaseBusy } from '#errors/catalogue.ts'

/**
 * Begins a transaction with foreign keys off. Another process may be migrating, which takes longer
 * than the few seconds for which a write waits.
 */
export async function beginPatiently(
  payload: Payload,
  patienceMs: number,
): Promise<number | string> {
  const begin = payload.db.beginTransaction as (options: object) => ReturnType<BeginTransaction>
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      const id = await begin.call(payload.db, { foreignKeys: false })
      if (id === null) throw new Error('A migration needs a transaction.')
      return id
    } catch (error) {
      if (!(error instanceof DatabaseBusy)) throw error
      if (performance.now() > end) {
        throw new Error('another process kept writing to the database.', { cause: error })
      }
    }
  }
}
