import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { watchWrites } from '#database/watchWrites.ts'
import { Follower } from './follower.ts'
import { hearCommits } from './hearCommits.ts'
import { outbox } from './publicationEvent.ts'
import { createSubscribers, type Subscribers } from './subscribers.ts'

export type Relay = {
  /** See `Subscriber`. Answers the function that ends the subscription. */
  subscribe: Subscribers['add']
  /** Begins with what is committed from now on. */
  start: () => Promise<void>
  stop: () => void
}

const lookEveryMs = 1000

/**
 * Tells every part of this process what readers see change, whichever process and door it came by. Its own changes are
 * told before they are acknowledged; what others make is heard of from the database, and looked for every second besides.
 */
export function createRelay({
  payload,
  log,
}: {
  payload: Payload
  log: Pick<Logger, 'error'>
}): Relay {
  const { add, tell } = createSubscribers(log)
  const follower = new Follower({ payload, log, tell })
  let stopWatching: (() => void) | null = null

  hearCommits(payload, async (events) => {
    // At once, as an answer that is cached must not outlive its document even if numbering fails.
    await tell(events)
    if (stopWatching) await follower.look()
  })
  return {
    subscribe: add,
    async start() {
      await follower.begin()
      const stop = watchWrites(payload, outbox, () => void follower.look())
      const timer = setInterval(() => void follower.look(), lookEveryMs)
      timer.unref()
      stopWatching = () => {
        clearInterval(timer)
        stop()
      }
    },
    stop() {
      stopWatching?.()
      stopWatching = null
    },
  }
}
