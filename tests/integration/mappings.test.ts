import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'

const collection = 'element-mappings'
const refused = expect.objectContaining({ name: 'MAPPING_INVALID' })
const taken = expect.objectContaining({ name: 'VALUE_NOT_UNIQUE' })

let booted: Booted
let payload: Payload
let A: string
let B: string
let a: string
let b: string

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

beforeEach(async () => {
  ;[A, B] = [
    (await make(payload, 'practice-models')).id,
    (await make(payload, 'practice-models')).id,
  ]
  ;[a, b] = [await element(A), await element(B)]
})

describe('a mapping', () => {
  it.each([
    { relation: 'broad', inverse: 'narrow' },
    { relation: 'narrow', inverse: 'broad' },
    { relation: 'close', inverse: 'close' },
  ])('that reads $relation reads $inverse from its other end', async ({ relation, inverse }) => {
    const made = await map(a, b, { relation })
    expect(made).toMatchObject({ relation, inverseRelation: inverse })
  })

  it('is of the models of its elements, where it names none', async () => {
    expect(await map(a, b)).toMatchObject({ fromModel: A, toModel: B })
    const draft = await map(await element(A), null, { toModel: null, status: 'draft' })
    expect(draft).toMatchObject({ fromModel: A })
  })

  it('is the only one of its pair, in either direction and whatever its relation', async () => {
    await map(a, b)
    await expect(map(a, b)).rejects.toEqual(taken)
    await expect(map(b, a, { relation: 'broad' })).rejects.toEqual(taken)
    await expect(map(b, a, { status: 'draft' })).rejects.toEqual(taken)
  })

  it('is still the only one of its pair when it was rejected', async () => {
    await map(a, b, { reviewStatus: 'rejected' })
    await expect(map(b, a)).rejects.toEqual(taken)
  })

  it.each(['published', 'draft'] as const)('does not stay in one model, %s', async (status) => {
    await expect(map(a, await element(A), { status })).rejects.toEqual(refused)
    await expect(map(a, null, { relation: 'noMatch', toModel: A, status })).rejects.toEqual(refused)
  })

  it('names elements of the models that it names', async () => {
    const C = (await make(payload, 'practice-models')).id
    await expect(map(a, b, { toModel: C })).rejects.toEqual(refused)
    await expect(map(a, b, { fromModel: C })).rejects.toEqual(refused)
    await expect(map(a, randomUUID(), { toModel: B })).rejects.toEqual(refused)
  })

  it.each(['published', 'draft'] as const)('has a relation of the list, %s', async (status) => {
    await expect(map(a, b, { relation: 'same', status })).rejects.toMatchObject({
      name: 'ValidationError',
      data: { errors: [{ path: 'relation' }] },
    })
  })

  it('keeps its elements in their models', async () => {
    await map(a, b)
    const data = { model: B, _status: 'published' } as never
    const moved = payload.update({ collection: 'practice-model-elements', id: a, data })
    await expect(moved).rejects.toMatchObject({
      name: 'HIERARCHY_INVALID',
      data: { path: 'model' },
    })
  })
})

describe('an element without a match', () => {
  it('has no mapping to that model, whichever way round', async () => {
    await unmatched(a, B)
    await expect(map(a, b)).rejects.toEqual(refused)
    await expect(map(b, a)).rejects.toEqual(refused)
    await expect(map(b, a, { status: 'draft' })).rejects.toEqual(refused)
  })

  it('has not been mapped to that model before, whichever way round', async () => {
    await map(b, a)
    await expect(unmatched(a, B)).rejects.toEqual(refused)
    await expect(unmatched(b, A)).rejects.toEqual(refused)
  })

  it('may be mapped to a third model', async () => {
    const C = (await make(payload, 'practice-models')).id
    await unmatched(a, B)
    await map(a, await element(C))
  })

  it('says so once, and names no element', async () => {
    await unmatched(a, B)
    await expect(unmatched(a, B)).rejects.toEqual(taken)
    const made = map(await element(A), b, { relation: 'noMatch' })
    await expect(made).rejects.toEqual(refused)
  })

  it('may be mapped once the other thought was rejected, and then not think so again', async () => {
    const { id } = await unmatched(a, B)
    await publish(id, { reviewStatus: 'rejected' })
    await map(a, b)
    await expect(publish(id, { reviewStatus: 'proposed' })).rejects.toEqual(refused)
  })
})

describe('a mapping whose element comes to mean something else', () => {
  it.each([{ label: 'Other' }, { tagline: 'Other' }, { kind: 'theme' }])(
    'is stale since then: %j',
    async (values) => {
      const { id } = await map(a, b)
      await publishElement(b, values)
      expect(await staleSince(id)).toEqual(expect.any(String))
    },
  )

  it('is not stale for a draft, nor for another place', async () => {
    const { id } = await map(a, b)
    await payload.update({
      collection: 'practice-model-elements',
      id: a,
      data: { label: 'Other' },
      draft: true,
    })
    await publishElement(b, { otherLabels: ['Other'], position: 1 })
    await element(A, { position: 1 })
    expect(await staleSince(id)).toBeNull()
  })

  it('says since when, until somebody publishes it again', async () => {
    const { id } = await map(a, b)
    await publishElement(a, { label: 'Other' })
    const since = await staleSince(id)
    await publishElement(b, { label: 'Another' })
    expect(await staleSince(id)).toBe(since)
    await payload.update({ collection, id, data: { rationale: 'Seen' }, draft: true })
    expect(await staleSince(id)).toBe(since)
    await publish(id, {})
    expect(await staleSince(id)).toBeNull()
  })

  it('keeps its newer draft', async () => {
    const { id } = await map(a, b)
    await payload.update({ collection, id, data: { rationale: 'Seen' }, draft: true })
    await publishElement(a, { label: 'Other' })
    const [live, newest] = [false, true].map((draft) =>
      payload.findByID({ collection, id, draft, depth: 0 }),
    )
    expect(await live).toMatchObject({ rationale: null, staleSince: expect.any(String) })
    expect(await newest).toMatchObject({ rationale: 'Seen', staleSince: expect.any(String) })
  })
})

type Values = Record<string, unknown>

async function element(model: string, values: Values = {}): Promise<string> {
  const data = { label: randomUUID(), kind: 'value', model, ...values }
  return (await make(payload, 'practice-model-elements', data)).id
}

function map(fromElement: string, toElement: string | null, values: Values = {}) {
  return make(payload, collection, { fromElement, toElement, relation: 'close', ...values })
}

function unmatched(fromElement: string, toModel: string) {
  return map(fromElement, null, { relation: 'noMatch', toModel })
}

function publish(id: string, values: Values) {
  const data = { ...values, _status: 'published' } as never
  return payload.update({ collection, id, data, depth: 0 })
}

function publishElement(id: string, values: Values) {
  const data = { ...values, _status: 'published' } as never
  return payload.update({ collection: 'practice-model-elements', id, data, depth: 0 })
}

async function staleSince(id: string): Promise<unknown> {
  return (await payload.findByID({ collection, id, depth: 0 })).staleSince
}
