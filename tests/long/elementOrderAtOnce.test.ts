import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { untilDone } from '#tests/support/untilDone.ts'

const collection = 'practice-model-elements'
const writers = 20

let booted: Booted
let payload: Payload
let model: string

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

beforeEach(async () => {
  model = (await make(payload, 'practice-models')).id
})

const dense = Array.from({ length: writers }, (_, index) => index + 1)

it.each(['published', 'draft'] as const)(
  'twenty who make an element at once, %s, fill twenty places',
  async (status) => {
    await atOnce((index) => element({ status, ...(index % 2 ? { position: 1 } : {}) }))
    expect(await places()).toEqual(dense)
  },
  360_000,
)

it('twenty who move one each at once leave each place with one', async () => {
  const ids = await several(writers)
  await atOnce((index) => update(ids[index], { position: 1 + ((index * 7) % writers) }))
  expect(await places()).toEqual(dense)
}, 360_000)

it('twenty who publish a draft each at once fill twenty places', async () => {
  const ids = await several(writers, { status: 'draft' })
  await atOnce((index) => update(ids[index], {}))
  expect(await places({ isLive: true })).toEqual(dense)
}, 360_000)

it('twenty who make, delete, take back, publish and move at once leave no gap', async () => {
  const ids = await several(8)
  // What was ever live is never deleted.
  const unseen = await several(4, { status: 'draft' })
  const [drafted] = [await element({ status: 'draft', position: 2 })]
  const acts = [
    () => element({ position: 1 }),
    () => element({ status: 'draft', position: 3 }),
    (index: number) => payload.delete({ collection, id: String(unseen[index % 4]) }),
    (index: number) => update(ids[4 + (index % 4)], { position: 2 }),
    (index: number) => update(ids[4 + (index % 4)], { kind: index % 2 ? 'theme' : 'value' }),
    (index: number) => update(ids[4 + (index % 4)], { _status: 'draft' }),
    () => update(drafted.id, {}),
  ]
  const outcomes = await Promise.allSettled(
    dense.map((_, index) => untilDone(() => acts[index % acts.length]?.(index) ?? noAct())),
  )
  // Some find what they were to change already deleted.
  for (const one of outcomes)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 404 })
  for (const kind of ['value', 'theme']) {
    const live = await places({ kind, isLive: true })
    expect(live).toEqual(live.map((_, index) => index + 1))
  }
}, 360_000)

function atOnce(act: (index: number) => Promise<unknown>): Promise<unknown> {
  return Promise.all(dense.map((_, index) => untilDone(() => act(index))))
}

function noAct(): Promise<never> {
  return Promise.reject(new Error('There is no such act.'))
}

async function several(count: number, values = {}): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push((await element(values)).id)
  return ids
}

function element(values: Record<string, unknown>) {
  return make(payload, collection, { label: randomUUID(), model, kind: 'value', ...values })
}

function update(id: string | undefined, values: object): Promise<unknown> {
  const data = { _status: 'published', ...values } as never
  return payload.update({ collection, id: String(id), data, depth: 0 })
}

async function places({ kind = 'value', isLive = false } = {}): Promise<number[]> {
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        { model: { equals: model }, kind: { equals: kind } },
        ...(isLive ? [{ _status: { equals: 'published' } }] : []),
      ],
    },
    draft: !isLive,
    sort: 'position',
    limit: 100,
    depth: 0,
  })
  return docs.map(({ position }) => position)
}
