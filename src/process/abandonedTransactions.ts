import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { sentenceOf } from '#errors/sentenceOf.ts'

type Parts = { payload: Payload; log: Pick<Logger, 'warn'> }

type Ending = { endAbandoned?: () => Promise<number> }

const lookEveryMs = 1000

/** Looks every second for what processes left open when they died, where the database keeps that. */
export function abandonedTransactions({ payload, log }: Parts) {
  const db = payload.db as Ending
  let timer: NodeJS.Timeout | null = null
  let looking: Promise<void> | null = null
  let isTold = false

  // One at a time: where the database is away, a look takes longer than it is to the next one.
  const look = () => (looking ??= lookOnce().finally(() => (looking = null)))
  const lookOnce = async () => {
    try {
      const count = (await db.endAbandoned?.()) ?? 0
      if (count > 0) log.warn({ count }, 'ended transactions of a process that died')
      isTold = false
    } catch (error) {
      if (isTold) return
      isTold = true
      log.warn({ because: sentenceOf(error) }, 'transactions of dead processes cannot be ended')
    }
  }
  return {
    start() {
      if (!db.endAbandoned) return
      void look()
      timer = setInterval(() => void look(), lookEveryMs)
      timer.unref()
    },
    stop() {
      if (timer) clearInterval(timer)
      timer = null
    },
  }
}
