import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { act } from '#tests/support/act.ts'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { make } from '#tests/support/make.ts'
import { routeAt } from '#tests/support/routeAt.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

const anyPath = () => `/${randomUUID()}`

function read(id: string, settings: { draft?: boolean; locale?: 'en' | 'es' | 'all' } = {}) {
  const { draft = false, locale = 'en' } = settings
  return payload.findByID({ collection: 'topics', id, draft, locale: locale, depth: 0 })
}

/** A live page in two languages with a draft over it that differs in both, and lacks its title. */
async function pageWithDraft() {
  const { id, path } = await make(payload, 'topics', { title: 'Live', summary: 'Live' })
  const save = (data: object, locale: 'en' | 'es', draft = false) =>
    payload.update({ collection: 'topics', id, data, locale, draft, depth: 0 })
  await save({ title: 'En vivo', _status: 'published' }, 'es')
  await save({ title: '', summary: 'Draft' }, 'en', true)
  await save({ title: 'Borrador' }, 'es', true)
  return { id, path }
}

const live = { title: { en: 'Live', es: 'En vivo' }, summary: { en: 'Live' } }
const draft = { title: { en: '', es: 'Borrador' }, summary: { en: 'Draft' }, _status: 'draft' }

async function kindsOf(documentId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'publication-events',
    where: { documentId: { equals: documentId } },
    sort: 'createdAt',
    depth: 0,
  })
  return docs.map(({ kind }) => kind)
}

describe('move', () => {
  it('takes the live version and the draft along, and leaves a redirect', async () => {
    const { id, path } = await pageWithDraft()
    const to = anyPath()
    const { doc } = await act(payload, { act: 'move', id, input: { path: to } })
    expect(doc).toMatchObject({ id, path: to, summary: 'Draft' })
    expect(await read(id, { locale: 'all' })).toMatchObject({
      ...live,
      path: to,
      _status: 'published',
    })
    expect(await read(id, { locale: 'all', draft: true })).toMatchObject({ ...draft, path: to })
    expect(await routeAt(payload, to)).toMatchObject({ kind: 'content', documentId: id })
    expect(await routeAt(payload, path)).toMatchObject({
      kind: 'redirect',
      destination: to,
      documentId: id,
      madeBy: 'system',
    })
    expect(await kindsOf(id)).toEqual(['published', 'changed', 'moved'])
  })

  it('leads every earlier path to the newest, and comes back without a circle', async () => {
    const { id, path: first } = await make(payload, 'topics')
    const [second, third] = [anyPath(), anyPath()]
    for (const path of [second, third, first])
      await act(payload, { act: 'move', id, input: { path } })
    expect(await routeAt(payload, first)).toMatchObject({ kind: 'content', documentId: id })
    for (const path of [second, third])
      expect(await routeAt(payload, path)).toMatchObject({ kind: 'redirect', destination: first })
  })

  it('is refused where something else is, and leaves everything as it was', async () => {
    const { id, path } = await pageWithDraft()
    const other = await make(payload, 'articles', { status: 'draft' })
    const moved = act(payload, { act: 'move', id, input: { path: other.path } })
    await expect(moved).rejects.toMatchObject({ name: 'VALUE_NOT_UNIQUE', data: { path: 'path' } })
    expect(await read(id, { locale: 'all' })).toMatchObject({ ...live, path })
    expect(await read(id, { locale: 'all', draft: true })).toMatchObject({ ...draft, path })
  })

  it('goes to one of twenty that want a path, and leaves no redirect of the others', async () => {
    const made = Array.from({ length: 20 }, () => make(payload, 'topics'))
    const topics = await Promise.all(made.map((one) => one))
    const path = anyPath()
    const outcomes = await Promise.allSettled(
      topics.map(({ id }) => act(payload, { act: 'move', id, input: { path } })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { totalDocs } = await payload.count({
      collection: 'routes',
      where: { destination: { equals: path } },
    })
    expect(totalDocs).toBe(1)
  }, 120_000)

  it.each([
    [{ path: 'no path' }],
    [{ path: '/api/topics' }],
    [{ path: 1 }],
    [{}],
    [undefined],
    [null],
  ])('is told by %j nothing that it could do', async (input) => {
    const { id } = await make(payload, 'topics')
    await expect(act(payload, { act: 'move', id, input })).rejects.toMatchObject({
      name: 'PARAMETER_INVALID',
      status: 400,
    })
  })
})

describe('withdraw and reinstate', () => {
  it('mark the live version and the draft, and take it back, in one publication each', async () => {
    const { id } = await pageWithDraft()
    const input = { explanation: 'The law changed.' }
    await act(payload, { act: 'withdraw', id, input })
    const words = { explanation: { en: 'The law changed.' } }
    expect(await read(id, { locale: 'all' })).toMatchObject({ ...live, withdrawn: words })
    expect(await read(id, { locale: 'all', draft: true })).toMatchObject({
      ...draft,
      withdrawn: words,
    })
    await act(payload, {
      act: 'withdraw',
      id,
      input: { explanation: 'La ley cambió.' },
      locale: 'es',
    })
    const both = { explanation: { en: 'The law changed.', es: 'La ley cambió.' } }
    expect(await read(id, { locale: 'all' })).toMatchObject({ ...live, withdrawn: both })
    expect(await read(id, { locale: 'all', draft: true })).toMatchObject({
      ...draft,
      withdrawn: both,
    })
    await act(payload, { act: 'reinstate', id })
    const none = { at: null, explanation: { en: null, es: null } }
    expect(await read(id, { locale: 'all' })).toMatchObject({ ...live, withdrawn: none })
    expect(await read(id, { locale: 'all', draft: true })).toMatchObject({
      ...draft,
      withdrawn: none,
    })
    const kinds = ['published', 'changed', 'withdrawn', 'changed', 'reinstated']
    expect(await kindsOf(id)).toEqual(kinds)
  })

  it('keep a page withdrawn through an ordinary save and a restored version', async () => {
    const { id } = await make(payload, 'topics', { title: 'First' })
    await act(payload, { act: 'withdraw', id, input: { explanation: 'Old' } })
    await payload.update({ collection: 'topics', id, data: { title: 'Second' }, depth: 0 })
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: 1 } }] },
    })
    await payload.restoreVersion({ collection: 'topics', id: String(docs[0]?.id) })
    const withdrawn = { at: expect.any(String), explanation: 'Old' }
    expect(await read(id)).toMatchObject({ title: 'First', withdrawn })
  })
})

describe('unpublish', () => {
  it('takes a page away, keeps its draft and its path, and publish brings the draft', async () => {
    const { id, path } = await pageWithDraft()
    await act(payload, { act: 'unpublish', id })
    expect(await read(id, { locale: 'all' })).toMatchObject({ ...live, _status: 'draft' })
    expect(await read(id, { locale: 'all', draft: true })).toMatchObject(draft)
    expect(await routeAt(payload, path)).toMatchObject({ kind: 'content', documentId: id })
    const data = { title: 'Mended' }
    await payload.update({ collection: 'topics', id, data, draft: true, depth: 0 })
    await act(payload, { act: 'publish', id })
    expect(await read(id)).toMatchObject({
      title: 'Mended',
      summary: 'Draft',
      _status: 'published',
    })
    expect(await kindsOf(id)).toEqual(['published', 'changed', 'unpublished', 'published'])
  })
})

describe('gone', () => {
  it('says why and where to go instead, follows that page, and ends with a publication', async () => {
    const other = await make(payload, 'articles')
    const { id, path } = await make(payload, 'topics')
    const input = { explanation: 'Replaced.', alternative: other.path }
    await act(payload, { act: 'gone', id, input })
    const there = { kind: 'gone', documentId: id, explanation: 'Replaced.' }
    expect(await routeAt(payload, path)).toMatchObject({ ...there, destination: other.path })
    expect(await read(id)).toMatchObject({ _status: 'draft' })
    const to = anyPath()
    await act(payload, { act: 'move', collection: 'articles', id: other.id, input: { path: to } })
    expect(await routeAt(payload, path)).toMatchObject({ ...there, destination: to })
    await payload.update({
      collection: 'topics',
      id,
      data: { summary: 'A' },
      draft: true,
      depth: 0,
    })
    expect(await routeAt(payload, path)).toMatchObject(there)
    await act(payload, { act: 'publish', id })
    expect(await routeAt(payload, path)).toMatchObject({
      kind: 'content',
      documentId: id,
      explanation: null,
      destination: null,
    })
    expect(await kindsOf(id)).toEqual(['published', 'gone', 'published'])
  })

  it('is refused with an alternative that readers do not know', async () => {
    const { id, path } = await make(payload, 'topics')
    const hidden = await make(payload, 'articles', { status: 'draft' })
    for (const alternative of [anyPath(), hidden.path]) {
      const input = { explanation: 'Replaced.', alternative }
      await expect(act(payload, { act: 'gone', id, input })).rejects.toMatchObject({
        name: 'REDIRECT_REFUSED',
      })
    }
    expect(await routeAt(payload, path)).toMatchObject({ kind: 'content' })
    expect(await read(id)).toMatchObject({ _status: 'published' })
  })
})

describe('publish', () => {
  it('publishes what is named with a topic, and lists what is not', async () => {
    const [one, two, seen] = [
      await make(payload, 'cards', { status: 'draft', title: 'One' }),
      await make(payload, 'spotlights', { status: 'draft', linkText: 'Two' }),
      await make(payload, 'cards'),
    ]
    const { id } = await make(payload, 'topics', {
      status: 'draft',
      cards: [seen.id, one.id],
      spotlights: [two.id],
    })
    const input = { with: [{ collection: 'cards', id: one.id }] }
    const answer = await act(payload, { act: 'publish', id, input })
    expect(answer).toMatchObject({
      doc: { id, _status: 'published' },
      unpublished: [{ collection: 'spotlights', id: two.id, title: 'Two' }],
    })
    expect(await kindsOf(one.id)).toEqual(['published'])
    expect(await kindsOf(seen.id)).toEqual(['published'])
    expect(await kindsOf(two.id)).toEqual([])
  })

  it('publishes nothing when one part of it is refused', async () => {
    const card = await make(payload, 'cards', { status: 'draft' })
    const { id } = await make(payload, 'topics', { status: 'draft', title: '', cards: [card.id] })
    const input = { with: [{ collection: 'cards', id: card.id }] }
    await expect(act(payload, { act: 'publish', id, input })).rejects.toMatchObject({ status: 400 })
    expect(await kindsOf(card.id)).toEqual([])
  })

  it('is refused with a card that the topic does not place', async () => {
    const card = await make(payload, 'cards', { status: 'draft' })
    const { id } = await make(payload, 'topics', { status: 'draft' })
    const input = { with: [{ collection: 'cards', id: card.id }] }
    await expect(act(payload, { act: 'publish', id, input })).rejects.toMatchObject({
      name: 'ACTION_REFUSED',
    })
  })

  it('brings back what was withdrawn, and says nothing of what is shown already', async () => {
    const { id } = await make(payload, 'topics')
    await act(payload, { act: 'withdraw', id, input: { explanation: 'Old' } })
    await act(payload, { act: 'publish', id })
    await act(payload, { act: 'publish', id })
    expect(await kindsOf(id)).toEqual(['published', 'withdrawn', 'reinstated'])
  })
})

describe('an action', () => {
  const explanation = 'Why'
  const actions = {
    move: { act: 'move', input: { path: '/somewhere' } },
    withdraw: { act: 'withdraw', input: { explanation } },
    reinstate: { act: 'reinstate' },
    gone: { act: 'gone', input: { explanation } },
    unpublish: { act: 'unpublish' },
  }

  it.each(Object.entries(actions))(
    '%s is refused for a draft that nobody has seen',
    async (_, one) => {
      const { id } = await make(payload, 'topics', { status: 'draft' })
      await expect(act(payload, { ...one, id })).rejects.toMatchObject({
        name: 'ACTION_REFUSED',
        status: 409,
      })
    },
  )

  it.each(Object.entries({ ...actions, publish: { act: 'publish' } }))(
    '%s is refused to an author',
    async (_, one) => {
      const { id } = await make(payload, 'topics')
      const asked = act(payload, { ...one, id, role: 'author' })
      await expect(asked).rejects.toMatchObject({ status: 403 })
    },
  )
})
