import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { sentenceOf } from '#errors/sentenceOf.ts'
import { lastSequence } from './nextSequence.ts'
import { numberEvents } from './numberEvents.ts'
import type { PublicationEvent } from './publicationEvent.ts'
import { readEvents } from './readEvents.ts'

type Parts = {
  payload: Payload
  log: Pick<Logger, 'error'>
  tell: (events: PublicationEvent[]) => Promise<void>
}

const page = 200

/** Reads committed events in their order, from a place of its own on, whichever process made them. */
export class Follower {
  readonly #parts: Parts
  #cursor = 0
  #looking: Promise<void> | null = null
  /** Something was committed since the look that is under way began. */
  #isMissed = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Begins with what is committed from now on. */
  async begin(): Promise<void> {
    const { payload, log } = this.#parts
    // A process that was killed at it holds the order for up to a minute; what it left is numbered by the next look.
    await numberEvents(payload).catch((error: unknown) =>
      log.error({ because: sentenceOf(error) }, 'committed events cannot be numbered now'),
    )
    this.#cursor = await lastSequence({ payload })
  }

  /** Over when everything that was committed before the call was told, or could not be read for now. */
  look(): Promise<void> {
    this.#isMissed = true
    this.#looking ??= this.#lookUntilNothingIsMissed().finally(() => (this.#looking = null))
    return this.#looking
  }

  async #lookUntilNothingIsMissed(): Promise<void> {
    const { payload, log } = this.#parts
    try {
      while (this.#isMissed) {
        this.#isMissed = false
        await numberEvents(payload)
        await this.#tellNew()
      }
    } catch (error) {
      // Looked for again: every event stays until it was read in its place.
      log.error({ because: sentenceOf(error) }, 'committed events cannot be read now')
    }
  }

  async #tellNew(): Promise<void> {
    const { payload, tell } = this.#parts
    for (;;) {
      const events = await readEvents(payload, { after: this.#cursor, limit: page })
      if (events.length === 0) return
      await tell(events)
      this.#cursor = events.at(-1)?.sequence ?? this.#cursor
    }
  }
}
