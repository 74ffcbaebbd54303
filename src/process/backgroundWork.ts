import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { actAsPlanned } from '#collections/actions/actAsPlanned.ts'
import { abandonedTransactions } from './abandonedTransactions.ts'
import { createRelay, type Relay } from '#publishing/relay.ts'
import { createSearch, type Search } from '#search/createSearch.ts'
import { createScheduler } from '#publishing/schedule/scheduler.ts'

export type BackgroundWork = {
  relay: Relay
  search: Search
  overdueJobs: () => Promise<number>
  /** Called when the database is there. */
  start: () => Promise<void>
  stop: () => void
}

/** What a server does beside answering: it relays publications, keeps the search current, runs the
 * schedule, and clears up after dead processes. */
export function backgroundWork(parts: { payload: Payload; log: Logger }): BackgroundWork {
  const relay = createRelay(parts)
  const search = createSearch(parts)
  relay.subscribe('search', search.hear)
  const scheduler = createScheduler({ ...parts, act: actAsPlanned, processId: randomUUID() })
  const abandoned = abandonedTransactions(parts)
  return {
    relay,
    search,
    overdueJobs: scheduler.overdue,
    async start() {
      abandoned.start()
      await relay.start()
      scheduler.start()
      // Not waited for: everything else answers meanwhile.
      void search.start()
    },
    stop() {
      search.stop()
      scheduler.stop()
      relay.stop()
      abandoned.stop()
    },
  }
}
