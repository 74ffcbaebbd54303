import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { readEvents } from '#publishing/readEvents.ts'
import { createRelay, type Relay } from '#publishing/relay.ts'
import { createEmbeddedEngine } from '#search/engine/embeddedEngine.ts'
import { SearchIndex } from '#search/index/searchIndex.ts'
import type { SearchEngine } from '#search/searchEngine.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { hide, make } from '#tests/support/make.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { searchQuestion } from '#tests/support/searchDocument.ts'
import { until } from '#tests/support/until.ts'

let booted: Booted
let payload: Payload
let relay: Relay

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  relay = createRelay({ payload, log: { error: fail } })
  await relay.start()
})

afterAll(async () => {
  relay.stop()
  await booted.close()
})

/** An index that is told of changes, with the reading of rows that it reads by. */
function newIndex(readRows: Read = ownRead(), { isTold } = { isTold: true }) {
  const engine = createEmbeddedEngine()
  const failures: unknown[] = []
  const log = { error: (said: unknown) => void failures.push(said) } as never
  const db = { ...payload.db, readRows }
  const index = new SearchIndex({ payload: { db }, engine, log, sizes: { batch: 2, waitedFor: 1 } })
  const end = relay.subscribe('search', (events) => (isTold ? index.hear(events) : undefined))
  const close = () => {
    index.stop()
    end()
  }
  return { index, engine, failures, close }
}

type Read = Payload['db']['readRows']

const ownRead = (): Read => payload.db.readRows.bind(payload.db)

const ownWord = () => `w${randomUUID().replaceAll('-', '')}`

async function countOf(word: string, engine: SearchEngine): Promise<number> {
  return (await engine.search(searchQuestion(word))).total
}

async function rename(collection: CollectionSlug, id: string, title: string, by = payload) {
  const data = { title, _status: 'published' } as never
  await by.update({ collection, id, data, depth: 0, overrideAccess: true })
}

describe('the index', () => {
  it('has what was live before its start, in batches, and is ready when it has all of it', async () => {
    const word = ownWord()
    for (let count = 0; count < 5; count++) await make(payload, 'topics', { title: word })
    await make(payload, 'topics', { title: word, status: 'draft' })
    const { index, engine, close } = newIndex()
    expect(index.isReady()).toBe(false)
    await index.start()
    expect(index.isReady()).toBe(true)
    expect(await countOf(word, engine)).toBe(5)
    close()
  })

  it('has a change that is made while it is filled, not what was read before it', async () => {
    const [older, newer] = [ownWord(), ownWord()]
    const { id } = await make(payload, 'articles', { title: older })
    const held = holdFirst(ownRead(), isWhole('articles'))
    const { index, engine, close } = newIndex(held.read, { isTold: false })
    const starting = index.start()
    await held.isRead
    await rename('articles', id, newer)
    const hearing = index.hear((await readEvents(payload, { after: 0, limit: 1000 })).slice(-1))
    // An index that did not keep to its turns would have read and put the change long before this is over.
    await Promise.race([hearing, readOften()])
    held.release()
    await Promise.all([hearing, starting])
    expect([await countOf(older, engine), await countOf(newer, engine)]).toEqual([0, 1])
    close()
  })

  it('forgets a page that is not live any more', async () => {
    const word = ownWord()
    const { index, engine, close } = newIndex()
    await index.start()
    const { id } = await make(payload, 'topics', { title: word })
    expect(await countOf(word, engine)).toBe(1)
    await hide(payload, 'topics', id)
    expect(await countOf(word, engine)).toBe(0)
    close()
  })

  it('catches up with what it could not read, at its start and later', async () => {
    const [first, second] = [ownWord(), ownWord()]
    const { id } = await make(payload, 'topics', { title: first })
    const database = { isAway: true }
    const read = ownRead()
    const { index, engine, failures, close } = newIndex((asked) => {
      if (database.isAway) return Promise.reject(new Error('away'))
      return read(asked)
    })
    const starting = index.start()
    await until(() => failures.length > 0)
    database.isAway = false
    await starting
    expect(await countOf(first, engine)).toBe(1)

    database.isAway = true
    await rename('topics', id, second)
    database.isAway = false
    await until(async () => (await countOf(second, engine)) === 1)
    expect(failures).toContainEqual({ because: 'away' })
    close()
  })

  it('has the others when a page cannot be read, tells which, and finds it once it is mended', async () => {
    const [word, mended] = [ownWord(), ownWord()]
    for (let count = 0; count < 3; count++) await make(payload, 'topics', { title: word })
    const { id } = await make(payload, 'topics', { title: word })
    const broken = new Set([id])
    const read = ownRead()
    const { index, engine, failures, close } = newIndex((asked) =>
      asked.values.some((value) => broken.has(value))
        ? Promise.reject(new Error('unreadable'))
        : read(asked),
    )
    await index.start()
    expect(index.isReady()).toBe(true)
    expect(await countOf(word, engine)).toBe(3)
    expect(failures).toEqual([{ collection: 'topics', id, because: 'unreadable' }])
    broken.clear()
    await rename('topics', id, mended)
    expect(await countOf(mended, engine)).toBe(1)
    close()
  })

  it('lets the writer wait for the first pages that a part stands on, and has the others soon', async () => {
    const [older, newer] = [ownWord(), ownWord()]
    const card = await make(payload, 'cards', { title: older })
    for (let count = 0; count < 4; count++) await make(payload, 'topics', { cards: [card.id] })
    const { index, engine, close } = newIndex()
    await index.start()
    expect(await countOf(older, engine)).toBe(4)
    await rename('cards', card.id, newer)
    expect(await countOf(newer, engine)).toBeGreaterThan(0)
    await until(async () => (await countOf(newer, engine)) === 4)
    expect(await countOf(older, engine)).toBe(0)
    close()
  })

  it('has what another process writes', async () => {
    const word = ownWord()
    const { index, engine, close } = newIndex()
    await index.start()
    const other = await openPayload(
      payload.db.name === 'sqlite'
        ? { file: `${booted.dataDir}/kindred.db` }
        : { url: String(process.env['DATABASE_URL']) },
    )
    await make(other, 'topics', { title: word })
    await until(async () => (await countOf(word, engine)) === 1)
    await other.destroy()
    close()
  })
})

async function readOften(): Promise<void> {
  for (let count = 0; count < 100; count++) await readEvents(payload, { after: 0, limit: 1000 })
}

const isWhole = (collection: string) => (asked: Parameters<Read>[0]) =>
  asked.collection === collection && asked.select === undefined

/** A reading that has read what it was asked for first, and does not answer before it is released. */
function holdFirst(read: Read, isMeant: (asked: Parameters<Read>[0]) => boolean) {
  const [wasRead, released] = [gate(), gate()]
  let isFirst = true
  const holding = async (asked: Parameters<Read>[0]) => {
    const answer = await read(asked)
    if (!isFirst || !isMeant(asked)) return answer
    isFirst = false
    wasRead.open()
    await released.passed
    return answer
  }
  return { read: holding, isRead: wasRead.passed, release: released.open }
}

function gate() {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => (open = resolve))
  return { passed, open: () => open() }
}

function fail(said: unknown): never {
  throw new Error(`The relay failed: ${JSON.stringify(said)}`)
}
