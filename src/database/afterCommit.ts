import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

type Work = () => Promise<void>

type TransactionId = number | string | Promise<number | string>

type Waiting = { afterCommit: Map<string, Work[]> }

/** Makes an adapter do what `afterCommit` was given; whatever waits for a transaction that is rolled back is forgotten. */
export function doAfterCommits(adapter: BaseDatabaseAdapter): void {
  const afterCommit = new Map<string, Work[]>()
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const take = async (id: TransactionId) => {
    const key = String(await id)
    const works = afterCommit.get(key) ?? []
    afterCommit.delete(key)
    return works
  }
  Object.assign(adapter, {
    afterCommit,
    async commitTransaction(id: TransactionId) {
      const works = await take(id)
      await commit(id)
      for (const work of works) await work()
    },
    async rollbackTransaction(id: TransactionId) {
      await take(id)
      await rollback(id)
    },
  })
}

/**
 * Does this once the transaction of the request is committed, and before whoever asked is told: for what cannot be taken
 * back. `work` does not throw, since the change is made.
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const { afterCommit: waiting } = req.payload.db as unknown as Waiting
  const key = String(await req.transactionID)
  waiting.set(key, [...(waiting.get(key) ?? []), work])
}
