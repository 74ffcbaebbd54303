import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { completeReferences, rebuildReferences } from '#collections/references/rebuildReferences.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

type Saved = { id: string; data: object; draft?: boolean; locale?: 'en' | 'es' }

function save(collection: CollectionSlug, { id, data, draft = false, locale = 'en' }: Saved) {
  return payload.update({ collection, id, data, draft, locale, depth: 0 })
}

/** Where a document points: "field language target live draft", in order. */
async function pointsOf(fromId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'references',
    where: { fromId: { equals: fromId } },
    limit: 100,
    depth: 0,
  })
  return docs
    .map(({ field, language, toId, isLive, isDraft }) =>
      [field, language ?? '-', toId, isLive ? 'live' : '', isDraft ? 'draft' : ''].join(' '),
    )
    .sort()
}

describe('the references of a document', () => {
  it('come from relations, lists in groups, and running text of every language', async () => {
    const [card, page, resource, spanish] = [
      await make(payload, 'cards'),
      await make(payload, 'articles'),
      await make(payload, 'resources'),
      await make(payload, 'articles'),
    ]
    const leadingTo = ({ id }: { id: string }) =>
      richText('See', { doc: { relationTo: 'articles', value: id } })
    const { id } = await make(payload, 'topics', {
      cards: [card.id],
      intro: leadingTo(page),
      related: { items: [{ target: { relationTo: 'articles', value: page.id } }] },
      resources: { items: [{ resource: resource.id }] },
    })
    const data = { title: 'En español', intro: leadingTo(spanish), _status: 'published' }
    await save('topics', { id, data, locale: 'es' })
    expect(await pointsOf(id)).toEqual(
      [
        `cards - ${card.id} live draft`,
        `intro en ${page.id} live draft`,
        `intro es ${spanish.id} live draft`,
        `related.items.target - ${page.id} live draft`,
        `resources.items.resource - ${resource.id} live draft`,
      ].sort(),
    )
  })

  it('tell the live version, the draft and what is only older apart', async () => {
    const [one, two] = [await make(payload, 'cards'), await make(payload, 'cards')]
    const { id } = await make(payload, 'topics', { cards: [one.id] })
    await save('topics', { id, data: { cards: [two.id] }, draft: true })
    const rows = (first: string, second: string) =>
      [`cards - ${one.id} ${first}`, `cards - ${two.id} ${second}`].sort()
    expect(await pointsOf(id)).toEqual(rows('live ', ' draft'))
    await save('topics', { id, data: { _status: 'published' } })
    expect(await pointsOf(id)).toEqual(rows(' ', 'live draft'))
    await save('topics', { id, data: { _status: 'draft' } })
    expect(await pointsOf(id)).toEqual(rows(' ', ' draft'))
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: 1 } }] },
    })
    await payload.restoreVersion({ collection: 'topics', id: String(docs[0]?.id) })
    expect(await pointsOf(id)).toEqual(rows('live draft', ' '))
  })

  it('go with the document', async () => {
    const card = await make(payload, 'cards')
    const { id } = await make(payload, 'topics', { status: 'draft', cards: [card.id] })
    await payload.delete({ collection: 'topics', id })
    expect(await pointsOf(id)).toEqual([])
  })

  it('may not lead to what is not there', async () => {
    const refused = { status: 400, data: { errors: [{ path: 'cards' }] } }
    const cards = [randomUUID()]
    await expect(make(payload, 'topics', { cards })).rejects.toMatchObject(refused)
    const { id } = await make(payload, 'topics')
    await expect(save('topics', { id, data: { cards }, draft: true })).rejects.toMatchObject(
      refused,
    )
    const intro = richText('See', { doc: { relationTo: 'topics', value: randomUUID() } })
    await expect(make(payload, 'topics', { intro })).rejects.toMatchObject({
      data: { errors: [{ path: 'intro' }] },
    })
  })

  it.each([
    { relationTo: 'nowhere', value: randomUUID() },
    { relationTo: 'users', value: randomUUID() },
    { relationTo: 'articles', value: { $ne: null } },
    { relationTo: 'articles', value: 'no id' },
    'text',
    [[]],
  ])('may not lead to %j', async (target) => {
    const items = [{ target }]
    await expect(make(payload, 'topics', { related: { items } })).rejects.toMatchObject({
      status: 400,
    })
  })

  it('may lead to the document itself', async () => {
    const id = randomUUID()
    const intro = richText('See', { doc: { relationTo: 'topics', value: id } })
    await make(payload, 'topics', { id, intro, status: 'draft' })
    await payload.delete({ collection: 'topics', id })
    expect(await pointsOf(id)).toEqual([])
  })
})

describe('a document', () => {
  it('is not deleted once readers have seen it', async () => {
    const { id } = await make(payload, 'cards')
    const deleting = () => payload.delete({ collection: 'cards', id })
    await expect(deleting()).rejects.toMatchObject({ name: 'WAS_LIVE', status: 409 })
    await save('cards', { id, data: { _status: 'draft' } })
    await expect(deleting()).rejects.toMatchObject({ name: 'WAS_LIVE' })
  })

  it('is not deleted while a live version, a draft or an older version points at it', async () => {
    const { id: toId } = await make(payload, 'cards', { status: 'draft' })
    const { id } = await make(payload, 'topics', { cards: [toId] })
    const refused = {
      name: 'STILL_REFERRED',
      status: 409,
      data: { referrers: [{ type: 'topics', id, field: 'cards' }] },
    }
    const deleting = () => payload.delete({ collection: 'cards', id: toId })
    await expect(deleting()).rejects.toMatchObject(refused)
    await save('topics', { id, data: { cards: [] }, draft: true })
    await expect(deleting()).rejects.toMatchObject(refused)
    await save('topics', { id, data: { cards: [], _status: 'published' } })
    await expect(deleting()).rejects.toMatchObject(refused)
  })

  it('is deleted when nobody has seen it and nothing points at it', async () => {
    const { id } = await make(payload, 'cards', { status: 'draft' })
    await payload.delete({ collection: 'cards', id })
    expect(await payload.count({ collection: 'cards', where: { id: { equals: id } } })).toEqual({
      totalDocs: 0,
    })
  })
})

describe('references that are missing', () => {
  it('are made again from live rows, drafts and older versions, once', async () => {
    const [one, two] = [await make(payload, 'cards'), await make(payload, 'cards')]
    const { id } = await make(payload, 'topics', { cards: [one.id] })
    await save('topics', { id, data: { cards: [], _status: 'published' } })
    await save('topics', { id, data: { cards: [two.id] }, draft: true })
    const before = await pointsOf(id)
    const where = { fromId: { equals: id } }
    const { docs } = await payload.find({ collection: 'references', where })
    const lose = async () => {
      for (const row of docs) await payload.delete({ collection: 'references', id: row.id })
    }
    await lose()
    expect(await pointsOf(id)).toEqual([])
    await completeReferences(payload)
    expect(await pointsOf(id)).toEqual(before)
    await rebuildReferences(payload)
    expect(await pointsOf(id)).toEqual(before)
  })
})
