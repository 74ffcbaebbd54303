import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload, Where } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'

const collection = 'practice-model-elements'

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

describe('the order of elements', () => {
  it('is that in which they were made, where none says its place', async () => {
    await add('A', 'B', 'C')
    expect(await live()).toBe('A1 B2 C3')
  })

  it('makes room for one that says its place', async () => {
    await add('A', 'B')
    const made = await element('C', { position: 1 })
    expect(made['position']).toBe(1)
    expect(await live()).toBe('C1 A2 B3')
  })

  it('has no gap, whatever is asked for', async () => {
    await element('A', { position: 7 })
    await element('B', { position: 9 })
    expect(await live()).toBe('A1 B2')
  })

  it.each([0, -1, 1.5, 'first'])('takes no %s', async (position) => {
    const refused = expect.objectContaining({ name: 'ValidationError' })
    await expect(element('A', { position })).rejects.toEqual(refused)
    await expect(element('A', { position, status: 'draft' })).rejects.toEqual(refused)
  })

  it.each([
    { moved: 'A', to: 3, after: 'B1 C2 A3 D4' },
    { moved: 'D', to: 1, after: 'D1 A2 B3 C4' },
    { moved: 'B', to: null, after: 'A1 C2 D3 B4' },
  ])('moves $moved to $to', async ({ moved, to, after }) => {
    const ids = await add('A', 'B', 'C', 'D')
    await publish(ids[moved], { position: to })
    expect(await live()).toBe(after)
  })

  it('saves only those again whose number changes', async () => {
    const ids = await add('A', 'B', 'C', 'D')
    const before = await versions()
    await publish(ids['D'], { position: 3 })
    expect((await versions()) - before).toBe(2)
    await publish(ids['A'], { tagline: 'Another one' })
    expect((await versions()) - before).toBe(3)
  })

  it('closes the gap behind one that goes elsewhere, and makes room where it comes', async () => {
    const ids = await add('A', 'B', 'C')
    const under = { parent: ids['A'] }
    await element('D', under)
    await publish(ids['B'], { ...under, position: 1 })
    expect(await live()).toBe('A1 C2')
    expect(await live(ids['A'])).toBe('B1 D2')
    await publish(ids['B'], { kind: 'theme' })
    expect(await live(ids['A'])).toBe('B1 D1')
  })

  it('closes the gap behind one that is deleted or taken back', async () => {
    const ids = await add('A', 'B', 'C', 'D')
    await payload.update({ collection, id: String(ids['B']), data: { _status: 'draft' } })
    expect(await live()).toBe('A1 C2 D3')
    const draft = await element('E', { position: 1, status: 'draft' })
    await payload.delete({ collection, id: draft.id })
    expect(await newest()).toBe('A1 C2 D3 B2')
    await publish(ids['B'], {})
    expect(await live()).toBe('A1 B2 C3 D4')
  })
})

describe('an element', () => {
  it('stays the only one of its name where it is moved to', async () => {
    const [parent, other] = [(await element('P')).id, (await make(payload, 'practice-models')).id]
    const { id } = await element('A', { kind: 'theme' })
    await element('A')
    await element('A', { kind: 'theme', parent })
    await element('A', { kind: 'theme', model: other })
    for (const place of [{ kind: 'value' }, { parent }, { model: other }])
      await expect(publish(id, place)).rejects.toMatchObject({ name: 'VALUE_NOT_UNIQUE' })
    expect(await live()).toBe('A1 P1 A2')
  })
})

describe('drafts', () => {
  it('count among themselves', async () => {
    for (const label of ['A', 'B']) await element(label, { status: 'draft' })
    await element('C', { status: 'draft', position: 1 })
    expect(await newest()).toBe('C1 A2 B3')
  })

  it('wait between live ones without moving them, until they are published', async () => {
    await add('A', 'B')
    const { id } = await element('C', { status: 'draft', position: 2 })
    expect(await live()).toBe('A1 B2')
    await publish(id, {})
    expect(await live()).toBe('A1 C2 B3')
  })

  it('over a live element move nothing until they are published', async () => {
    const ids = await add('A', 'B', 'C')
    await draft(ids['C'], { position: 1 })
    expect(await live()).toBe('A1 B2 C3')
    await publish(ids['C'], {})
    expect(await live()).toBe('C1 A2 B3')
  })

  it('over a live element stay the newest when that one is moved', async () => {
    const ids = await add('A', 'B')
    await payload.update({
      collection,
      id: String(ids['B']),
      data: { label: 'Be (es)', _status: 'published' },
      locale: 'es',
    })
    await draft(ids['B'], { label: 'Bee' })
    await payload.update({
      collection,
      id: String(ids['B']),
      data: { label: 'Bee (es)' },
      locale: 'es',
      draft: true,
    })
    await element('C', { position: 1 })
    expect(await live()).toBe('C1 A2 B3')
    expect(await newest()).toBe('C1 A2 Bee3')
    const rows = { collection, id: String(ids['B']), locale: 'all', depth: 0 } as const
    expect(await payload.findByID(rows)).toMatchObject({
      label: { en: 'B', es: 'Be (es)' },
      _status: 'published',
    })
    expect(await payload.findByID({ ...rows, draft: true })).toMatchObject({
      label: { en: 'Bee', es: 'Bee (es)' },
      _status: 'draft',
      position: 3,
    })
  })

  it('that say another place keep it when the live one is moved', async () => {
    const ids = await add('A', 'B', 'C')
    await draft(ids['C'], { position: 1 })
    await element('D', { position: 1 })
    expect(await live()).toBe('D1 A2 B3 C4')
    await publish(ids['C'], {})
    expect(await live()).toBe('C1 D2 A3 B4')
  })
})

async function add(...labels: string[]): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const label of labels) ids[label] = (await element(label)).id
  return ids
}

function element(label: string, values: Record<string, unknown> = {}) {
  return make(payload, collection, { id: randomUUID(), label, model, kind: 'value', ...values })
}

function publish(id: string | undefined, values: object) {
  const data = { ...values, _status: 'published' } as never
  return payload.update({ collection, id: String(id), data, depth: 0 })
}

function draft(id: string | undefined, values: object) {
  return payload.update({ collection, id: String(id), data: values, draft: true, depth: 0 })
}

async function live(parent?: string): Promise<string> {
  const isLive = { _status: { equals: 'published' } }
  return written(await rowsOf({ and: [isLive, { model: { equals: model } }] }, false), parent)
}

async function newest(parent?: string): Promise<string> {
  return written(await rowsOf({ model: { equals: model } }, true), parent)
}

async function rowsOf(where: Where, isDraft: boolean) {
  const sort = ['position', 'label']
  const asked = { collection, where, sort, depth: 0, limit: 100, draft: isDraft } as const
  return (await payload.find(asked)).docs
}

type Row = { label: string; position: number; parent?: unknown; _status?: string | null }

/** Live ones before drafts. */
function written(rows: Row[], parent: string | undefined): string {
  const here = rows.filter((row) => (row.parent ?? undefined) === parent)
  const drafts = here.filter((row) => row._status === 'draft' && !row.label.startsWith('Bee'))
  const others = here.filter((row) => !drafts.includes(row))
  return [...others, ...drafts].map(({ label, position }) => `${label}${position}`).join(' ')
}

async function versions(): Promise<number> {
  return (await payload.countVersions({ collection })).totalDocs
}
