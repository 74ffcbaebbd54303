import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { sentenceOf } from '#errors/sentenceOf.ts'

/** Whether this process should get requests: it has started, its database can be used, no stop is under way. */
export type Readiness = {
  /** Looks anew, for a second at most. */
  isReady: () => Promise<boolean>
  /** Whether it was ready when it was last looked at. */
  wasReady: () => boolean
  /** The start is over. Until then nothing but the health of the process is answered. */
  open: () => void
  isOpen: () => boolean
  /** From now on not ready, whatever the database says. */
  close: () => void
}

type Parts = {
  /** Throws what keeps the database from being used. */
  look: () => Promise<void>
  log: Pick<Logger, 'error' | 'info'>
}

const longestLookMs = 1000

export function createReadiness({ look, log }: Parts): Readiness {
  let phase: 'starting' | 'open' | 'closed' = 'starting'
  let trouble: string | null = null
  let looking: Promise<boolean> | null = null

  const lookOnce = async () => {
    const before = trouble
    trouble = await look().then(() => null, sentenceOf)
    // Said when it changes, not at every look.
    if (trouble !== null && trouble !== before)
      log.error({ because: trouble }, 'the database cannot be used')
    if (trouble === null && before !== null) log.info('the database can be used again')
    looking = null
    return trouble === null
  }

  return {
    async isReady() {
      if (phase !== 'open') return false
      looking ??= lookOnce()
      const timer = new AbortController()
      const tooLate = wait(longestLookMs, false, { signal: timer.signal }).catch(() => false) // Called off.
      return Promise.race([looking, tooLate]).finally(() => timer.abort())
    },
    wasReady: () => phase === 'open' && trouble === null,
    open() {
      // A stop that was asked for meanwhile stays.
      if (phase === 'starting') phase = 'open'
    },
    isOpen: () => phase !== 'starting',
    close: () => void (phase = 'closed'),
  }
}
