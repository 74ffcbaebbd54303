import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { nextSequence } from '#publishing/nextSequence.ts'
import { numberEvents } from '#publishing/numberEvents.ts'
import { act } from '#tests/support/act.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

function publishBySave(id: string) {
  return payload.update({ collection: 'topics', id, data: { _status: 'published' }, depth: 0 })
}

async function restoreFirst(id: string) {
  const { docs } = await payload.findVersions({
    collection: 'topics',
    where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: 1 } }] },
  })
  return payload.restoreVersion({ collection: 'topics', id: String(docs[0]?.id) })
}

async function eventsOf(documentId: string) {
  const { docs } = await payload.find({
    collection: 'publication-events',
    where: { documentId: { equals: documentId } },
    sort: 'id',
    depth: 0,
  })
  return docs.map(({ kind, oldPath, newPath, locales }) => ({ kind, oldPath, newPath, locales }))
}

describe('the outbox', () => {
  it('has one publication for each change that readers can see, and none for a draft', async () => {
    const { id, path } = await make(payload, 'topics', { status: 'draft' })
    const save = (data: object, draft = false) =>
      payload.update({ collection: 'topics', id, data, draft, depth: 0 })
    await save({ summary: 'A draft' }, true)
    expect(await eventsOf(id)).toEqual([])

    await save({ _status: 'published' })
    await save({ summary: 'A draft over it' }, true)
    await save({ summary: 'Another summary', _status: 'published' })
    await save({ _status: 'draft' })
    expect(await eventsOf(id)).toEqual([
      { kind: 'published', oldPath: null, newPath: path, locales: ['en'] },
      { kind: 'changed', oldPath: path, newPath: path, locales: ['en'] },
      { kind: 'unpublished', oldPath: path, newPath: null, locales: ['en'] },
    ])
  })

  it.each([
    { way: 'a save', back: publishBySave },
    { way: 'a restored version', back: restoreFirst },
  ])('says of a page that $way brings back withdrawn that it is', async ({ back }) => {
    const { id, path } = await make(payload, 'topics')
    await act(payload, { act: 'withdraw', id, input: { explanation: 'Old' } })
    await act(payload, { act: 'unpublish', id })
    await back(id)
    const seen = (await eventsOf(id)).map(({ kind, oldPath, newPath }) => [kind, oldPath, newPath])
    expect(seen).toEqual([
      ['published', null, path],
      ['withdrawn', path, path],
      ['unpublished', path, null],
      ['published', null, path],
      ['withdrawn', path, path],
    ])
    const where = { documentId: { equals: id } }
    const { docs } = await payload.find({ collection: 'audit-log', where })
    expect(docs.map(({ action }) => action).sort()).toEqual(seen.map(([kind]) => kind).sort())
  })

  it('keeps its order for a page that a server with a clock ahead changed before', async () => {
    const { id, path } = await make(payload, 'topics')
    const ahead = uuidv7({ msecs: Date.now() + 60_000 })
    const event = { kind: 'changed', documentType: 'topics', documentId: id } as const
    const told = { oldPath: path, newPath: path, locales: ['en'], cause: 'local' }
    const occurredAt = new Date().toISOString()
    const req = await createLocalReq({}, payload)
    await payload.create({
      collection: 'publication-events',
      data: { ...event, ...told, id: ahead, occurredAt, sequence: await nextSequence(req) },
    })
    await act(payload, { act: 'unpublish', id })
    await numberEvents(payload)
    const { docs } = await payload.find({
      collection: 'publication-events',
      where: { documentId: { equals: id } },
      sort: 'sequence',
    })
    expect(docs.map(({ kind }) => kind)).toEqual(['published', 'changed', 'unpublished'])
  })

  it('has nothing of a change that was not kept', async () => {
    const before = await payload.count({ collection: 'publication-events' })
    await expect(make(payload, 'topics', { path: 'no path' })).rejects.toThrow()
    expect(await payload.count({ collection: 'publication-events' })).toEqual(before)
  })
})

describe('the dates of a document', () => {
  it('keep the first publication, and move with major updates only', async () => {
    const topic = await make(payload, 'topics', { firstPublishedAt: '2001-01-01T00:00:00.000Z' })
    expect(topic['firstPublishedAt']).not.toMatch(/^2001/)
    const publish = (data: object) =>
      payload.update({
        collection: 'topics',
        id: topic.id,
        data: { ...data, _status: 'published' },
        depth: 0,
      })
    const minor = await publish({ summary: 'A minor change' })
    expect(minor).toMatchObject({
      firstPublishedAt: topic['firstPublishedAt'],
      publicUpdatedAt: topic['publicUpdatedAt'],
      changeHistory: [],
    })
    const major = await publish({ updateType: 'major', changeNote: 'New figures' })
    expect(major).toMatchObject({
      firstPublishedAt: topic['firstPublishedAt'],
      updateType: 'minor',
      changeNote: null,
      changeHistory: [{ at: major.publicUpdatedAt, note: 'New figures' }],
    })
    expect(major.publicUpdatedAt).not.toBe(topic['publicUpdatedAt'])
    const later = await publish({ summary: 'Another minor change' })
    expect(later.changeHistory).toMatchObject([{ note: 'New figures' }])
  })

  it('take the note of a major update along in every language, once', async () => {
    const { id } = await make(payload, 'topics')
    const shared = { collection: 'topics', id, depth: 0 } as const
    const save = (locale: 'en' | 'es', data: object) =>
      payload.update({ ...shared, locale, data: data, draft: true })
    const publish = () => act(payload, { act: 'publish', id })
    await save('en', { updateType: 'major', changeNote: 'New figures' })
    await save('es', { title: 'Tema', changeNote: 'Cifras nuevas' })
    await publish()
    await save('en', { updateType: 'major' })
    await expect(publish()).rejects.toThrow()
    await save('en', { changeNote: 'New names' })
    await publish()
    const stored = await payload.findByID({ ...shared, locale: 'all' })
    expect(stored).toMatchObject({
      changeNote: { en: null },
      changeHistory: [
        { note: { en: 'New figures', es: 'Cifras nuevas' } },
        { note: { en: 'New names' } },
      ],
    })
    expect(Object.values(stored.changeNote ?? {}).filter(Boolean)).toEqual([])
  })
})

describe('the next review of a document', () => {
  it('is due after its own interval, else after that of the site, else after a year', async () => {
    const lastReviewed = '2026-01-15T00:00:00.000Z'
    const { id } = await make(payload, 'topics', { review: { lastReviewed } })
    const nextReview = async (review: object) => {
      const data = { review: { lastReviewed, ...review } }
      const saved = await payload.update({ collection: 'topics', id, data, depth: 0 })
      return saved.review?.nextReview
    }
    expect(await nextReview({})).toBe('2027-01-15T00:00:00.000Z')
    expect(await nextReview({ nextReview: '2040-01-01T00:00:00.000Z' })).toMatch(/^2027/)
    await payload.updateGlobal({ slug: 'site', data: { reviewIntervalMonths: 24 } })
    expect(await nextReview({})).toBe('2028-01-15T00:00:00.000Z')
    expect(await nextReview({ intervalMonths: 6 })).toBe('2026-07-15T00:00:00.000Z')
    expect(await nextReview({ lastReviewed: null })).toBeNull()
  })
})

describe('a save that is based on an older version', () => {
  it('is refused with who saved since and what', async () => {
    const { id, revision } = await make(payload, 'topics')
    const save = (data: object) =>
      payload.update({ collection: 'topics', id, data, draft: true, depth: 0 })
    await save({ revision, title: 'Of one person' })
    await expect(save({ revision, title: 'Of another' })).rejects.toMatchObject({
      name: 'EDIT_CONFLICT',
      data: { revision: 2, sent: 1, fields: ['title'], by: 'The service' },
    })
    await expect(save({ title: 'Of a program that asks for no check' })).resolves.toMatchObject({
      revision: 3,
    })
  })

  it('is not what a restored version is', async () => {
    const { id } = await make(payload, 'topics', { title: 'First' })
    await payload.update({ collection: 'topics', id, data: { title: 'Second' }, depth: 0 })
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: id } },
      sort: 'version.revision',
    })
    const restored = await payload.restoreVersion({ collection: 'topics', id: String(docs[0]?.id) })
    expect(restored).toMatchObject({ title: 'First', revision: 3 })
  })

  it('counts a copy from one', async () => {
    const { id } = await make(payload, 'cards')
    await payload.update({ collection: 'cards', id, data: { title: 'Second' }, depth: 0 })
    expect(await payload.duplicate({ collection: 'cards', id })).toMatchObject({ revision: 1 })
  })
})
