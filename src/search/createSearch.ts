import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Subscriber } from '#publishing/subscribers.ts'
import { createEmbeddedEngine } from './engine/embeddedEngine.ts'
import { SearchIndex } from './index/searchIndex.ts'
import type { SearchEngine } from './searchEngine.ts'

export type Search = {
  engine: SearchEngine
  /** Whether everything that was live at the start can be found. */
  isReady: () => boolean
  /** Over when it is ready; may be left to itself. */
  start: () => Promise<void>
  stop: () => void
  /** For the relay. */
  hear: Subscriber
}

type Parts = {
  payload: Pick<Payload, 'db'>
  log: Pick<Logger, 'error'>
  engine?: SearchEngine
}

/** The search of one process: its engine, and what keeps that filled. */
export function createSearch({ payload, log, engine = createEmbeddedEngine() }: Parts): Search {
  const index = new SearchIndex({ payload, log, engine })
  return {
    engine,
    isReady: () => index.isReady(),
    start: () => index.start(),
    stop: () => index.stop(),
    hear: (events) => index.hear(events),
  }
}
