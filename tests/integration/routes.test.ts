import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { retryWhole } from '#database/retry.ts'
import { act } from '#tests/support/act.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { routeAt } from '#tests/support/routeAt.ts'

const pages: CollectionSlug[] = ['topics', 'articles', 'resources', 'practice-models']

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

function anyPath(): string {
  return `/${randomUUID()}`
}

function save(collection: CollectionSlug, id: string, data: object, draft = false) {
  return payload.update({ collection, id, data, draft, depth: 0 })
}

describe('the path of a page', () => {
  it.each(pages)('is reserved with its first draft in %s', async (collection) => {
    const { id, path } = await make(payload, collection, { status: 'draft' })
    expect(await routeAt(payload, path)).toMatchObject({
      kind: 'content',
      documentType: collection,
      documentId: id,
      madeBy: 'system',
    })
  })

  it('follows a draft that nobody has seen, and is free when that is deleted', async () => {
    const { id, path } = await make(payload, 'topics', { status: 'draft' })
    const other = anyPath()
    await save('topics', id, { path: other }, true)
    expect(await routeAt(payload, path)).toBeNull()
    expect(await routeAt(payload, other)).toMatchObject({ documentId: id })
    await payload.delete({ collection: 'topics', id })
    expect(await routeAt(payload, other)).toBeNull()
  })

  it.each(pages)('is free for another in %s once a draft was moved away', async (collection) => {
    const [left, left2] = [anyPath(), anyPath()]
    const taken = { name: 'VALUE_NOT_UNIQUE', status: 409, data: { path: 'path' } }
    const one = await make(payload, collection, { status: 'draft', path: left })
    const other = await make(payload, collection, { status: 'draft', path: left2 })
    for (const { id } of [one, other]) await save(collection, id, { path: anyPath() }, true)
    const made = await make(payload, collection, { path: left })
    await save(collection, one.id, { path: left2, _status: 'published' })
    await expect(save(collection, other.id, { path: left }, true)).rejects.toMatchObject(taken)
    await save(collection, other.id, { _status: 'published' })
    expect(await routeAt(payload, left)).toMatchObject({ documentId: made.id })
    expect(await routeAt(payload, left2)).toMatchObject({ documentId: one.id })
  })

  it('is refused to a draft that takes one of another type', async () => {
    const { path } = await make(payload, 'articles', { status: 'draft' })
    const { id, path: own } = await make(payload, 'topics', { status: 'draft' })
    const taken = { name: 'VALUE_NOT_UNIQUE', data: { path: 'path' } }
    await expect(save('topics', id, { path }, true)).rejects.toMatchObject(taken)
    await expect(make(payload, 'resources', { path })).rejects.toMatchObject(taken)
    expect(await routeAt(payload, own)).toMatchObject({ documentId: id })
  })

  it('is refused to a draft when it is no path', async () => {
    const made = make(payload, 'topics', { status: 'draft', path: '/api/topics' })
    await expect(made).rejects.toMatchObject({ data: { errors: [{ path: 'path' }] } })
  })

  it('is not reserved by a card that says it has one', async () => {
    const path = anyPath()
    await make(payload, 'cards', { path })
    expect(await routeAt(payload, path)).toBeNull()
  })

  it('does not keep a live card that has none from being saved', async () => {
    const { id } = await make(payload, 'cards')
    const saved = await save('cards', id, { path: anyPath(), title: 'Saved' })
    expect(saved).toMatchObject({ title: 'Saved' })
  })

  it('is made from the title beside those of other types', async () => {
    const title = `Care ${randomUUID()}`
    const data = { title, kind: 'topic', path: null } as never
    const first = await payload.create({ collection: 'topics', data })
    await make(payload, 'articles', { path: `${first.path}-2` })
    const third = await payload.create({ collection: 'topics', data })
    expect(third.path).toBe(`${first.path}-3`)
  })

  it('goes to one of twenty that want it at the same time', async () => {
    const path = anyPath()
    const attempts = Array.from({ length: 20 }, (_, index) =>
      retryWhole(() => make(payload, pages[index % pages.length] ?? 'topics', { path })),
    )
    const outcomes = await Promise.allSettled(attempts)
    const lost = outcomes.filter((one) => one.status === 'rejected')
    expect(lost).toHaveLength(19)
    for (const { reason } of lost)
      expect(reason).toMatchObject({
        name: 'VALUE_NOT_UNIQUE',
        status: 409,
        data: { path: 'path' },
      })
    const rows = await Promise.all(
      pages.map((collection) => payload.count({ collection, where: { path: { equals: path } } })),
    )
    expect(rows.reduce((sum, { totalDocs }) => sum + totalDocs, 0)).toBe(1)
  })
})

describe('the path of a page that readers have seen', () => {
  it('is refused to every ordinary save, drafts among them, also when it is not live any more', async () => {
    const { id, path } = await make(payload, 'topics')
    const locked = { name: 'PATH_LOCKED', status: 409 }
    await expect(save('topics', id, { path: anyPath() })).rejects.toMatchObject(locked)
    await expect(save('topics', id, { path: anyPath() }, true)).rejects.toMatchObject(locked)
    await save('topics', id, { _status: 'draft' })
    await expect(save('topics', id, { path: anyPath() })).rejects.toMatchObject(locked)
    expect(await routeAt(payload, path)).toMatchObject({ kind: 'content', documentId: id })
  })

  it('stays when an older version is restored', async () => {
    const { id } = await make(payload, 'topics', { title: 'First' })
    const path = anyPath()
    await act(payload, { act: 'move', collection: 'topics', id, input: { path } })
    await save('topics', id, { title: 'Second', _status: 'published' })
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: 1 } }] },
    })
    const restored = await payload.restoreVersion({ collection: 'topics', id: String(docs[0]?.id) })
    expect(restored).toMatchObject({ title: 'First', path })
    expect(await routeAt(payload, path)).toMatchObject({ documentId: id })
  })
})
