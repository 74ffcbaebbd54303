import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseBusy } from '#errors/catalogue.ts'

const patienceMs = 60_000
const pauseMs = 100

type Settings = { patienceMs?: number; pauseMs?: number }

/**
 * Does a piece of work again while others keep the database busy, of which nothing was kept. A server that answers
 * many writers hardly lets go of a SQLite file; a load has more time than a person who waits for an answer.
 */
export async function whileBusy<Result>(
  work: () => Promise<Result>,
  settings: Settings = {},
): Promise<Result> {
  const end = performance.now() + (settings.patienceMs ?? patienceMs)
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DatabaseBusy) || performance.now() >= end) throw error
    }
    await wait(settings.pauseMs ?? pauseMs)
  }
}
