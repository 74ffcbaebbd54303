import type { Payload } from 'payload'
import { outbox, type PublicationEvent } from './publicationEvent.ts'

/**
 * Calls `onCommitted` with the events of each transaction of this process once it is committed, and before whoever made
 * the change is told so: every door ends there, also those that pass no route. A transaction that is rolled back is
 * forgotten with its events.
 */
export function hearCommits(
  { db }: Payload,
  onCommitted: (events: PublicationEvent[]) => Promise<void>,
): void {
  const pending = new Map<string, PublicationEvent[]>()
  const take = (key: string) => {
    const events = pending.get(key) ?? []
    pending.delete(key)
    return events
  }
  const [create, commit, rollback] = [db.create, db.commitTransaction, db.rollbackTransaction].map(
    (method) => method.bind(db),
  ) as unknown as [typeof db.create, typeof db.commitTransaction, typeof db.rollbackTransaction]

  db.create = async (args) => {
    const written = await create(args)
    const transaction = await args.req?.transactionID
    if (args.collection === outbox && transaction !== undefined) {
      const key = String(transaction)
      pending.set(key, [...(pending.get(key) ?? []), written as PublicationEvent])
    }
    return written
  }
  db.commitTransaction = async (id) => {
    const events = take(String(await id))
    await commit(id)
    if (events.length > 0) await onCommitted(events)
  }
  db.rollbackTransaction = async (id) => {
    take(String(await id))
    await rollback(id)
  }
}
