import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { isAway } from '#database/isAway.ts'
import { sentenceOf } from '#errors/sentenceOf.ts'

const pauseMs = 1000

/** Prepares the database, again and again while it is away. Anything but its absence is thrown. */
export async function untilDatabaseAnswers<Result>(
  prepare: () => Promise<Result>,
  log: Pick<Logger, 'error'>,
): Promise<Result> {
  let said = ''
  for (;;) {
    try {
      return await prepare()
    } catch (error) {
      if (!isAway(error)) throw error
      const because = sentenceOf(error)
      // Said when it changes, not every second.
      if (because !== said) log.error({ because }, 'the database cannot be used yet; trying again')
      said = because
      await wait(pauseMs)
    }
  }
}
