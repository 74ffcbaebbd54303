import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { PublicationEvent } from '#publishing/publicationEvent.ts'
import { readEvents } from '#publishing/readEvents.ts'
import { createRelay, type Relay } from '#publishing/relay.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { openPayload } from '#tests/support/openPayload.ts'
import { until } from '#tests/support/until.ts'
import { untilDone } from '#tests/support/untilDone.ts'

let booted: Booted
let payload: Payload
let relay: Relay
const failures: unknown[] = []

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  relay = createRelay({ payload, log: { error: (said: unknown) => failures.push(said) } as never })
  await relay.start()
})

afterEach(() => void failures.splice(0))

afterAll(async () => {
  relay.stop()
  await booted.close()
})

function heard() {
  const events: PublicationEvent[] = []
  const end = relay.subscribe('test', (some) => void events.push(...some))
  return { events, end }
}

describe('a subscriber', () => {
  it('hears of a change of its own process before the change is acknowledged', async () => {
    const { events, end } = heard()
    const { id } = await make(payload, 'topics')
    expect(events.filter(({ documentId }) => documentId === id)).toMatchObject([
      { kind: 'published' },
      { kind: 'published', sequence: expect.any(Number) },
    ])
    end()
    await make(payload, 'topics')
    expect(events).toHaveLength(2)
  })

  it('hears nothing of what was rolled back', async () => {
    const { events, end } = heard()
    await expect(make(payload, 'topics', { path: '/API' })).rejects.toThrow()
    expect(events).toEqual([])
    end()
  })

  it('that fails keeps neither the write nor the others from going on', async () => {
    const endFailing = relay.subscribe('failing', () => {
      throw new Error('failed')
    })
    const { events, end } = heard()
    const { id } = await make(payload, 'topics')
    expect(events.map(({ documentId }) => documentId)).toContain(id)
    expect(failures).toMatchObject([{ subscriber: 'failing' }, { subscriber: 'failing' }])
    endFailing()
    end()
  })

  it('hears of what another process writes', async () => {
    const { events, end } = heard()
    const other = await openPayload(
      payload.db.name === 'sqlite'
        ? { file: `${booted.dataDir}/kindred.db` }
        : { url: String(process.env['DATABASE_URL']) },
    )
    const { id } = await make(other, 'topics')
    await until(() => events.some(({ documentId }) => documentId === id))
    expect(events).toMatchObject([{ documentId: id, sequence: expect.any(Number) }])
    await other.destroy()
    end()
  })
})

describe('the order of events', () => {
  it('has no gaps, and no place appears behind one that was read', async () => {
    let last = (await allEvents()).at(-1)?.sequence ?? 0
    const from = last
    const writes = Array.from({ length: 20 }, () => untilDone(() => make(payload, 'topics')))
    const writing = { isDone: false }
    const followed: number[] = []
    const following = (async () => {
      do {
        const events = await readEvents(payload, { after: last, limit: 7 })
        followed.push(...events.map(({ sequence }) => Number(sequence)))
        last = followed.at(-1) ?? last
      } while (!writing.isDone)
    })()
    await Promise.all(writes)
    writing.isDone = true
    await following
    const wanted = Array.from({ length: 20 }, (_, index) => from + 1 + index)
    const rest = await readEvents(payload, { after: last, limit: 100 })
    expect([...followed, ...rest.map(({ sequence }) => sequence)]).toEqual(wanted)
  })

  it('is that of writes that follow each other', async () => {
    const ids: string[] = []
    for (let count = 0; count < 5; count++) ids.push((await make(payload, 'topics')).id)
    const newest = (await allEvents()).slice(-5)
    expect(newest.map(({ documentId }) => documentId)).toEqual(ids)
  })
})

function allEvents() {
  return readEvents(payload, { after: 0, limit: 1000 })
}
