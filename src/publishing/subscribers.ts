import type { Logger } from 'pino'
import type { PublicationEvent } from './publicationEvent.ts'

/**
 * Is called with committed events, each process's own at once and again with their places, others' soon after. It must
 * bear hearing of one twice, and is waited for before the writer is told of its success, so it is quick.
 */
export type Subscriber = (events: PublicationEvent[]) => Promise<void> | void

export type Subscribers = {
  /** Answers the function that ends the subscription. */
  add: (name: string, subscriber: Subscriber) => () => void
  tell: (events: PublicationEvent[]) => Promise<void>
}

export function createSubscribers(log: Pick<Logger, 'error'>): Subscribers {
  const subscribers = new Map<string, Subscriber>()
  return {
    add(name, subscriber) {
      subscribers.set(name, subscriber)
      return () => void subscribers.delete(name)
    },
    /** One that fails is logged; the write was made, and the others are told all the same. */
    async tell(events) {
      for (const [name, subscriber] of subscribers) {
        try {
          await subscriber(events)
        } catch (error) {
          log.error({ err: error, subscriber: name }, 'a subscriber failed on committed events')
        }
      }
    },
  }
}
