import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { hierarchies, type Values } from '#tests/support/hierarchies.ts'
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

const refused = expect.objectContaining({ name: 'HIERARCHY_INVALID' })

describe.each(hierarchies)('$collection', (hierarchy) => {
  const add = (parent: string | null, said: Values = {}) =>
    hierarchy.add(payload, { parent, model, ...said })
  const put = (id: string, parent: string | null, draft = false) =>
    hierarchy.put(payload, { id, parent, draft })
  const { collection, field } = hierarchy

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
