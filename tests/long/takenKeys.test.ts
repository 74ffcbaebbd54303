import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { retryWhole } from '#database/retry.ts'
import { act } from '#tests/support/act.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'

type Values = Record<string, unknown>

type Keyed = {
  collection: CollectionSlug
  /** What makes the key of a document; another each time. */
  anyKey: () => Promise<Values>
}

const taken = expect.objectContaining({
  name: 'VALUE_NOT_UNIQUE',
  status: 409,
  data: expect.objectContaining({ path: 'key' }),
})

let booted: Booted
let payload: Payload
let models: [string, string]
let from: string

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  const [one, other] = [
    await make(payload, 'practice-models'),
    await make(payload, 'practice-models'),
  ]
  models = [one.id, other.id]
  from = await element(one.id)
})

afterAll(() => booted.close())

const keyed: Keyed[] = [
  { collection: 'terms', anyKey: () => of({ label: randomUUID(), scheme: 'subject' }) },
  { collection: 'glossary-terms', anyKey: () => of({ term: randomUUID(), definition: 'Words' }) },
  {
    collection: 'practice-model-elements',
    anyKey: () => of({ label: randomUUID(), kind: 'value', model: models[0] }),
  },
  {
    collection: 'element-mappings',
    anyKey: async () => ({
      fromElement: from,
      toElement: await element(models[1]),
      relation: 'close',
    }),
  },
]

describe.each(keyed)('the key of $collection', ({ collection, anyKey }) => {
  const add = (values: Values, status: 'draft' | 'published' = 'published') =>
    make(payload, collection, { ...values, status })
  const draft = (id: string, data: Values) =>
    payload.update({ collection, id, data, draft: true, depth: 0 })
  const publish = (id: string, data: Values = {}) =>
    payload.update({ collection, id, data: { ...data, _status: 'published' } as never, depth: 0 })

  it('is that of the newest draft, and the one before is free', async () => {
    const [before, now] = [await anyKey(), await anyKey()]
    const { id } = await add(before, 'draft')
    await draft(id, now)
    await expect(add(now)).rejects.toEqual(taken)
    await expect(add(now, 'draft')).rejects.toEqual(taken)
    const other = await add(before)
    await publish(id)
    await expect(draft(other.id, now)).rejects.toEqual(taken)
    await expect(publish(id, before)).rejects.toEqual(taken)
  })

  it('is that of the live version and that of a draft over it, until one is given up', async () => {
    const [live, drafted] = [await anyKey(), await anyKey()]
    const { id } = await add(live)
    await draft(id, drafted)
    const other = await add(await anyKey(), 'draft')
    for (const key of [live, drafted]) {
      await expect(draft(other.id, key)).rejects.toEqual(taken)
      await expect(publish(other.id, key)).rejects.toEqual(taken)
      await expect(add(key)).rejects.toEqual(taken)
    }
    await draft(id, live)
    await draft(id, drafted)
    await publish(id)
    await publish(other.id, live)
  })

  it('stays with what is taken back, and goes with what is deleted', async () => {
    const [live, drafted] = [await anyKey(), await anyKey()]
    const { id } = await add(live)
    await draft(id, drafted)
    await act(payload, { act: 'unpublish', collection, id })
    await expect(add(drafted)).rejects.toEqual(taken)
    const other = await add(live, 'draft')
    await expect(publish(id, live)).rejects.toEqual(taken)
    await payload.delete({ collection, id: other.id })
    await publish(id, live)
  })

  it('is refused to an older version that is restored', async () => {
    const [before, now] = [await anyKey(), await anyKey()]
    const { id } = await add(before, 'draft')
    await draft(id, now)
    const where = { and: [{ parent: { equals: id } }, { 'version.revision': { equals: 1 } }] }
    const { docs } = await payload.findVersions({ collection, where })
    const restore = () => payload.restoreVersion({ collection, id: String(docs[0]?.id) })
    const other = await add(before)
    await expect(restore()).rejects.toEqual(taken)
    await publish(other.id, await anyKey())
    await restore()
  })

  it('goes to one of twenty who want it at once, as a draft or live, new or not', async () => {
    const key = await anyKey()
    const ids: string[] = []
    for (let count = 0; count < 10; count++) ids.push((await add(await anyKey(), 'draft')).id)
    const wishes = ids.flatMap((id, index) =>
      index % 2
        ? [() => publish(id, key), () => add(key, 'draft')]
        : [() => draft(id, key), () => add(key)],
    )
    const outcomes = await Promise.allSettled(wishes.map((wish) => retryWhole<unknown>(wish)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toEqual(taken)
  })
})

function of(values: Values): Promise<Values> {
  return Promise.resolve(values)
}

async function element(model: string): Promise<string> {
  const data = { label: randomUUID(), kind: 'value', model }
  return (await make(payload, 'practice-model-elements', data)).id
}
