import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { untilDone } from '#tests/support/untilDone.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'

let booted: Booted
let payload: Payload
let model: string

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  model = (await make(payload, 'practice-models')).id
})

afterAll(() => booted.close())

type Values = Record<string, unknown>

type Kind = { collection: CollectionSlug; field: string; values: () => Values }

const kinds: Kind[] = [
  { collection: 'topics', field: 'parent', values: () => ({}) },
  { collection: 'organizations', field: 'parent', values: () => ({}) },
  {
    collection: 'terms',
    field: 'broader',
    values: () => ({ scheme: 'subject', label: randomUUID() }),
  },
  {
    collection: 'practice-model-elements',
    field: 'parent',
    values: () => ({ model, kind: 'value', label: randomUUID() }),
  },
]

const refused = expect.objectContaining({ name: 'HIERARCHY_INVALID' })

describe.each(kinds)('$collection', ({ collection, field, values }) => {
  const add = async (parent: string | null, said: Values = {}) =>
    (await make(payload, collection, { ...values(), [field]: parent, ...said })).id
  const put = (id: string, parent: string | null, isDraft = false) =>
    payload.update({
      collection,
      id,
      data: { [field]: parent, ...(isDraft ? {} : { _status: 'published' }) } as never,
      draft: isDraft,
      depth: 0,
    })

  it('may stand under another, and be moved', async () => {
    const [top, other] = [await add(null), await add(null)]
    const id = await add(top)
    await put(id, other)
    await put(id, null)
    await put(top, id)
    expect(await payload.findByID({ collection, id: top, depth: 0 })).toMatchObject({ [field]: id })
  })

  it('never stands under itself, at whatever distance', async () => {
    const top = await add(null)
    const middle = await add(top)
    const bottom = await add(middle)
    for (const parent of [top, middle, bottom])
      await expect(put(top, parent)).rejects.toEqual(refused)
  })

  it('does not do so by way of drafts either', async () => {
    const [one, other] = [await add(null), await add(null)]
    await put(one, other, true)
    await expect(put(other, one, true)).rejects.toEqual(refused)
    await expect(put(other, one)).rejects.toEqual(refused)
    await put(one, null, true)
    await put(other, one)
  })

  it('does not do so where the live version still stands under the other', async () => {
    const top = await add(null)
    const under = await add(top)
    await put(under, null, true)
    await expect(put(top, under, true)).rejects.toEqual(refused)
    await put(under, null)
    await put(top, under)
  })

  it('has a bound to its depth, from wherever it is deepened', async () => {
    const chain = [await add(null)]
    for (let level = 1; level < 10; level++) chain.push(await add(chain.at(-1) ?? null))
    await expect(add(chain.at(-1) ?? null)).rejects.toEqual(refused)
    await expect(put(chain[0] ?? '', await add(null))).rejects.toEqual(refused)
  })

  it('stands under nothing that is not there', async () => {
    await expect(add(randomUUID())).rejects.toEqual(refused)
  })

  it('has no circle after twenty that each put one under the next at once', async () => {
    const ids: string[] = []
    for (let index = 0; index < 20; index++) ids.push(await add(null))
    const next = (index: number) => ids[(index + 1) % ids.length] ?? ''

    const outcomes = await Promise.allSettled(
      ids.map((id, index) => untilDone(() => put(id, next(index)))),
    )
    const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(reason).toEqual(refused)
    const where = { id: { in: ids } }
    const { docs } = await payload.find({ collection, where, limit: 20, depth: 0 })
    const parents = new Map(docs.map((one) => [String(one.id), Reflect.get(one, field) as unknown]))
    for (const id of ids) expect(lengthAbove(id, parents)).toBeLessThan(10)
  }, 120_000)
})

describe('what stands under another', () => {
  it('is an element of the same model', async () => {
    const elsewhere = (await make(payload, 'practice-models')).id
    const parent = await make(payload, 'practice-model-elements', element())
    const child = { ...element(), parent: parent.id }
    await expect(
      make(payload, 'practice-model-elements', { ...child, model: elsewhere }),
    ).rejects.toEqual(refused)
    await make(payload, 'practice-model-elements', child)
    const moved = { model: elsewhere, _status: 'published' } as never
    await expect(
      payload.update({ collection: 'practice-model-elements', id: parent.id, data: moved }),
    ).rejects.toEqual(refused)
  })

  it('is a term of the same list', async () => {
    const broader = (await make(payload, 'terms', term('audience'))).id
    await expect(make(payload, 'terms', { ...term('subject'), broader })).rejects.toEqual(refused)
  })
})

describe('terms of another list', () => {
  it.each(['audiences', 'jurisdictions', 'subjects'])('are refused in %s', async (name) => {
    const format = (await make(payload, 'terms', term('format'))).id
    const failed = make(payload, 'topics', { [name]: [format] })
    await expect(failed).rejects.toMatchObject({
      name: 'ValidationError',
      data: { errors: [{ path: name }] },
    })
  })

  it('are refused in a draft, and as the place of an organization', async () => {
    const format = (await make(payload, 'terms', term('format'))).id
    const gone = randomUUID()
    for (const jurisdiction of [format, gone])
      for (const status of ['draft', 'published'] as const)
        await expect(
          make(payload, 'organizations', { jurisdiction, status }),
        ).rejects.toMatchObject({ data: { errors: [{ path: 'jurisdiction' }] } })
  })

  it('are taken where they belong', async () => {
    const subject = (await make(payload, 'terms', term('subject'))).id
    const topic = await make(payload, 'topics', { subjects: [subject] })
    expect(topic['subjects']).toEqual([subject])
  })
})

function term(scheme: string): Values {
  return { scheme, label: randomUUID() }
}

function element(): Values {
  return { model, kind: 'theme', label: randomUUID() }
}

/** How many stand over a document; it ends in a circle as well. */
function lengthAbove(id: string, parents: Map<string, unknown>): number {
  let length = 0
  let at = parents.get(id)
  while (at && length < 100) {
    at = parents.get(String(at))
    length += 1
  }
  return length
}
