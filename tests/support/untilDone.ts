import { DatabaseBusy } from '#errors/catalogue.ts'
import { retryWhole } from '#database/retry.ts'

/** Makes a change as the doors do, and again as often as a client does that is told to come back later. */
export async function untilDone<Result>(change: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await retryWhole(change)
    } catch (error) {
      if (!(error instanceof DatabaseBusy)) throw error
    }
  }
}
