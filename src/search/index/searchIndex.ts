import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { locales } from '#config/locales.ts'
import { sentenceOf } from '#errors/sentenceOf.ts'
import { liveReader } from '#delivery/read/liveReader.ts'
import type { PublicationEvent } from '#publishing/publicationEvent.ts'
import { keyOf } from '#search/keyOf.ts'
import type { SearchEngine } from '#search/searchEngine.ts'
import { firstHeard } from './firstHeard.ts'
import { livePages } from './livePages.ts'
import { oneByOne } from './oneByOne.ts'
import type { PageRef } from './pageDocuments.ts'
import { pagesShowing, type Changed } from './pagesShowing.ts'
import { readPages } from './readPages.ts'

type Parts = {
  payload: Pick<Payload, 'db'>
  engine: SearchEngine
  log: Pick<Logger, 'error'>
  /** Pages that are read at once; and those that a writer waits for, while any further ones follow soon after. */
  sizes?: { batch: number; waitedFor: number }
}

const usualSizes = { batch: 10, waitedFor: 25 }
const againMs = 1000

/**
 * Keeps an engine filled with what is live. Every page is read and handed to the engine in one turn, and turns follow each
 * other: what was read before a change never comes after what was read because of it.
 */
export class SearchIndex {
  readonly #parts: Required<Parts>
  readonly #inTurn = oneByOne()
  readonly #firstHeard = firstHeard()
  /** Pages to be read again, and changes of which it is not known yet which pages show them. */
  readonly #pages = new Map<string, PageRef>()
  readonly #changes = new Map<string, Changed>()
  #state: 'waiting' | 'listing' | 'filling' | 'ready' | 'stopped' = 'waiting'
  #catchingUp: Promise<void> | null = null

  constructor(parts: Parts) {
    this.#parts = { sizes: usualSizes, ...parts }
  }

  /** Whether everything that was live at the start can be found. */
  isReady(): boolean {
    return this.#state === 'ready'
  }

  /** Fills the engine anew. Over when that is done; a database that is away is asked again. */
  async start(): Promise<void> {
    this.#state = 'listing'
    await this.#catchUp()
  }

  stop(): void {
    this.#state = 'stopped'
  }

  /** A subscriber of the relay. Over when what readers see since can be found. */
  async hear(events: readonly PublicationEvent[]): Promise<void> {
    // What was committed before the list is made is on it.
    if (this.#state === 'waiting' || this.#state === 'stopped') return
    const changed = this.#firstHeard(events).map(changedDocument)
    if (changed.length > 0) await this.#inTurn(() => this.#takeIn(changed))
    void this.#catchUp()
  }

  async #takeIn(changed: readonly Changed[]): Promise<void> {
    try {
      const { payload, sizes } = this.#parts
      const pages = await pagesShowing(changed, payload)
      for (const page of pages.slice(sizes.waitedFor)) this.#pages.set(page.id, page)
      await this.#refresh(pages.slice(0, sizes.waitedFor))
    } catch (error) {
      this.#logFailure(error)
      for (const one of changed) this.#changes.set(one.id, one)
    }
  }

  async #catchUp(): Promise<void> {
    if (this.#hasMore()) await (this.#catchingUp ??= this.#catchUpByBatches())
  }

  async #catchUpByBatches(): Promise<void> {
    while (this.#hasMore()) {
      try {
        await this.#inTurn(() => this.#step())
      } catch (error) {
        this.#logFailure(error)
        await wait(againMs, undefined, { ref: false })
      }
      // SQLite resolves in microtasks only; without this a long rebuild starves timers and sockets.
      await setImmediate()
    }
    // At once with the look at what is left, so that nothing comes between.
    this.#catchingUp = null
  }

  #hasMore(): boolean {
    if (this.#state === 'stopped' || this.#state === 'waiting') return false
    return this.#state !== 'ready' || this.#pages.size + this.#changes.size > 0
  }

  async #step(): Promise<void> {
    if (this.#state === 'listing') return this.#list()
    if (this.#changes.size > 0) return this.#resolveChanges()
    const batch = [...this.#pages.values()].slice(0, this.#parts.sizes.batch)
    await this.#refresh(batch)
    for (const { id } of batch) this.#pages.delete(id)
    if (this.#state === 'filling' && this.#pages.size === 0) this.#state = 'ready'
  }

  async #list(): Promise<void> {
    const { payload, engine } = this.#parts
    await engine.clear()
    for (const page of await livePages(readerOf(payload))) this.#pages.set(page.id, page)
    // It may have been stopped meanwhile.
    if (this.#state === 'listing') this.#state = 'filling'
  }

  async #resolveChanges(): Promise<void> {
    const changes = [...this.#changes.values()]
    const pages = await pagesShowing(changes, this.#parts.payload)
    for (const page of pages) this.#pages.set(page.id, page)
    for (const { id } of changes) this.#changes.delete(id)
  }

  /** Brings the engine to what readers get of these pages now. */
  async #refresh(pages: readonly PageRef[]): Promise<void> {
    const { payload, engine, log } = this.#parts
    const documents = await readPages(pages, {
      newReader: () => readerOf(payload),
      leaveOut: ({ collection, id }, error) =>
        log.error({ collection, id, because: sentenceOf(error) }, 'a page cannot be searched'),
    })
    const there = new Set(documents.map(({ key }) => key))
    const keys = pages.flatMap(({ id }) => locales.map((locale) => keyOf(id, locale)))
    await engine.put(documents)
    await engine.remove(keys.filter((key) => !there.has(key)))
  }

  #logFailure(error: unknown): void {
    this.#parts.log.error({ because: sentenceOf(error) }, 'the search cannot read content now')
  }
}

function changedDocument({ documentType, documentId }: PublicationEvent): Changed {
  return { collection: documentType, id: documentId }
}

function readerOf(payload: Pick<Payload, 'db'>) {
  return liveReader({ payload, now: () => new Date() })
}
