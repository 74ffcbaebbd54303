import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { listSchema, type ContentList } from '#delivery/schema/list.ts'
import { act } from '#tests/support/act.ts'
import { ask } from '#tests/support/ask.ts'
import { countQueries } from '#tests/support/countQueries.ts'
import { expectError } from '#tests/support/expectError.ts'
import { hide, make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

const made = (collection: CollectionSlug, values: Record<string, unknown> = {}) =>
  make(app.payload, collection, values)

async function list(query: string): Promise<ContentList> {
  const { status, body } = await ask(app, `/api/content?${query}`)
  expect({ query, status }).toEqual({ query, status: 200 })
  return listSchema.parse(body)
}

/** Every item, read a part at a time. */
async function wholeList(query: string, limit = 2): Promise<ContentList['items']> {
  const items: ContentList['items'] = []
  let next: string | null = null
  do {
    const part: ContentList = await list(
      `${query}&limit=${limit}${next === null ? '' : `&cursor=${next}`}`,
    )
    items.push(...part.items)
    next = part.next
  } while (next !== null)
  return items
}

const idsOf = (items: ContentList['items']) => items.map(({ id }) => id)
const pathsOf = (items: ContentList['items']) => items.map(({ path }) => path)

/** A subject of this test's own, and pages about it. */
async function subjectWith(pages: [CollectionSlug, Record<string, unknown>?][]) {
  const label = `Subject ${randomUUID()}`
  const { id } = await made('terms', { scheme: 'subject', label })
  const documents = []
  for (const [collection, values] of pages) {
    documents.push(await made(collection, { subjects: [id], ...values }))
  }
  return { id, label, documents }
}

const everyType: [CollectionSlug][] = [['topics'], ['articles'], ['resources'], ['practice-models']]

describe('a list of content', () => {
  it('has every type in one order of paths, each page once, however large its parts are', async () => {
    const { id, documents } = await subjectWith([...everyType, ...everyType, ...everyType])
    const paths = documents.map(({ path }) => path).sort()
    for (const limit of [1, 2, 5, 12, 100]) {
      expect(pathsOf(await wholeList(`subject=${id}`, limit))).toEqual(paths)
    }
  })

  it.each([
    { order: '-updated', expected: [0, 3, 2, 1] },
    { order: 'updated', expected: [1, 2, 3, 0] },
    { order: '-published', expected: [3, 2, 1, 0] },
  ])('is in the order $order', async ({ order, expected }) => {
    const { id, documents } = await subjectWith(everyType)
    const [first] = documents
    const data = { summary: 'Changed', updateType: 'major', changeNote: 'New' } as never
    await app.payload.update({ collection: 'topics', id: String(first?.id), data })
    await act(app.payload, { act: 'publish', id: String(first?.id) })
    const ids = expected.map((index) => documents[index]?.id)
    expect(idsOf(await wholeList(`subject=${id}&order=${order}`, 1))).toEqual(ids)
  })

  it('goes on at its place while pages before it come and go', async () => {
    const paths = ['b', 'd', 'f', 'h'].map((letter) => ({ path: `/${letter}-${randomUUID()}` }))
    const { id, documents } = await subjectWith(paths.map((values) => ['topics', values]))
    const [first, second, third, fourth] = documents.map((one) => one.id)
    const start = await list(`subject=${id}&limit=2`)
    expect(idsOf(start.items)).toEqual([first, second])
    await hide(app.payload, 'topics', String(first))
    await made('topics', { subjects: [id], path: `/a-${randomUUID()}` })
    const late = await made('topics', { subjects: [id], path: `/g-${randomUUID()}` })
    const rest = await list(`subject=${id}&limit=9&cursor=${start.next}`)
    expect(idsOf(rest.items)).toEqual([third, late.id, fourth])
    expect(rest.next).toBeNull()
  })

  it('says how many there are when that is asked for', async () => {
    const { id } = await subjectWith(everyType)
    expect(await list(`subject=${id}&limit=1&total=true`)).toMatchObject({ total: 4 })
    expect(await list(`subject=${id}&limit=1`)).toMatchObject({ total: null })
  })

  it('answers the fields that were asked for', async () => {
    const { id, documents } = await subjectWith([['topics']])
    const { body } = await ask(app, `/api/content?subject=${id}&fields=title,path`)
    const [document] = documents
    expect(body['items']).toEqual([{ title: document?.['title'], path: document?.path }])
  })

  it('has no draft, and no page that was taken away', async () => {
    const { id, documents } = await subjectWith([
      ['topics', { title: 'CANARY-draft', status: 'draft' }],
      ['topics', { title: 'CANARY-hidden' }],
      ['topics', { title: 'CANARY-gone' }],
      ['topics', { title: 'Withdrawn' }],
    ])
    const [, hidden, gone, withdrawn] = documents.map((one) => one.id)
    await hide(app.payload, 'topics', String(hidden))
    await act(app.payload, { act: 'gone', id: String(gone), input: { explanation: 'Ended.' } })
    await act(app.payload, {
      act: 'withdraw',
      id: String(withdrawn),
      input: { explanation: 'Old.' },
    })
    const { items, total } = await list(`subject=${id}&total=true`)
    expect(items).toMatchObject([{ id: withdrawn, withdrawn: true }])
    expect(total).toBe(1)
  })

  it('asks the database the same few questions for one page and for a hundred', async () => {
    const { id } = await subjectWith([...everyType, ...everyType])
    const counts = []
    for (const limit of [1, 8]) {
      const answer = () => list(`subject=${id}&limit=${limit}`)
      counts.push(await countQueries(app.payload, answer))
    }
    expect(counts).toEqual([6, 6])
  })
})

describe('what a list can be asked for', () => {
  it('is types', async () => {
    const { id, documents } = await subjectWith(everyType)
    const items = await wholeList(`subject=${id}&type=article,practice-model`)
    expect(idsOf(items).sort()).toEqual([documents[1]?.id, documents[3]?.id].sort())
  })

  it('is a subject by its label, in any case and with hyphens', async () => {
    const { label, documents } = await subjectWith([['topics']])
    const words = label.toUpperCase().replace(' ', '-')
    for (const subject of [label, label.toLowerCase()]) {
      expect(idsOf((await list(`subject=${encodeURIComponent(subject)}`)).items)).toEqual([
        documents[0]?.id,
      ])
    }
    expectError(await ask(app, `/api/content?subject=${words}-no`), {
      status: 400,
      code: 'PARAMETER_INVALID',
    })
  })

  it('is an audience or a place', async () => {
    const audience = await made('terms', { scheme: 'audience', label: `A ${randomUUID()}` })
    const place = await made('terms', { scheme: 'jurisdiction', label: `J ${randomUUID()}` })
    const one = await made('topics', { audiences: [audience.id], jurisdictions: [place.id] })
    await made('topics', { audiences: [audience.id] })
    const both = await list(`audience=${audience.id}&jurisdiction=${place.id}`)
    expect(idsOf(both.items)).toEqual([one.id])
    expect((await list(`audience=${audience.id}&total=true`)).total).toBe(2)
  })

  it('is a topic with what is below it and what these lead to', async () => {
    const resource = await made('resources')
    const article = await made('articles')
    const target = { relationTo: 'articles', value: article.id }
    const card = await made('cards', { target })
    const top = await made('topics', { cards: [card.id] })
    const items = [{ resource: resource.id }]
    const below = await made('topics', { parent: top.id, resources: { items } })
    await made('topics')
    const expected = [top, below, resource, article].map(({ path }) => path).sort()
    expect(pathsOf(await wholeList(`within=${top.path}`))).toEqual(expected)
    const onlyResources = await wholeList(`within=${top.path}&type=resource`)
    expect(pathsOf(onlyResources)).toEqual([resource.path])
  })

  it('is what changed since a moment', async () => {
    const { id, documents } = await subjectWith([['topics'], ['articles']])
    const [, later] = documents
    const since = encodeURIComponent(String(later?.['publicUpdatedAt']))
    expect(idsOf((await list(`subject=${id}&updated-since=${since}`)).items)).toEqual([later?.id])
    expect((await list(`subject=${id}&updated-since=2001-01-01&total=true`)).total).toBe(2)
  })

  it('is a language, and another one for what is not there in it', async () => {
    const { id, documents } = await subjectWith([
      ['topics', { title: 'Both', path: `/a-${randomUUID()}` }],
      ['topics', { title: 'English', path: `/b-${randomUUID()}` }],
    ])
    const data = { title: 'Ambos', _status: 'published' } as never
    await app.payload.update({
      collection: 'topics',
      id: String(documents[0]?.id),
      data,
      locale: 'es',
      overrideAccess: true,
    })
    const shown = ({ items }: ContentList) => items.map(({ title, locale }) => [title, locale])
    expect(shown(await list(`subject=${id}&locale=es`))).toEqual([['Ambos', 'es']])
    expect(shown(await list(`subject=${id}&locale=es&fallback=en`))).toEqual([
      ['Ambos', 'es'],
      ['English', 'en'],
    ])
  })
})

describe('a question that a list does not understand', () => {
  it.each([
    ['limit=0', 'limit', 'PARAMETER_INVALID'],
    ['limit=101', 'limit', 'PARAMETER_INVALID'],
    ['limit=1e1', 'limit', 'PARAMETER_INVALID'],
    ['limit=2&limit=3', 'limit', 'PARAMETER_INVALID'],
    ['type=card', 'type', 'PARAMETER_INVALID'],
    ['type=', 'type', 'PARAMETER_INVALID'],
    ['order=title', 'order', 'PARAMETER_INVALID'],
    ['fields=owner', 'fields', 'PARAMETER_INVALID'],
    ['updated-since=yesterday', 'updated-since', 'PARAMETER_INVALID'],
    ['updated-since=2026-02-30', 'updated-since', 'PARAMETER_INVALID'],
    ['within=/nothing-here', 'within', 'PARAMETER_INVALID'],
    ['within=../x', 'within', 'PARAMETER_INVALID'],
    ['subject=nothing', 'subject', 'PARAMETER_INVALID'],
    ['subject[like]=x', 'subject', 'PARAMETER_INVALID'],
    ['total=1', 'total', 'PARAMETER_INVALID'],
    ['where[title][like]=x', 'where', 'PARAMETER_UNKNOWN'],
    ['page=2', 'page', 'PARAMETER_UNKNOWN'],
    ['cursor=AAAA', 'cursor', 'CURSOR_INVALID'],
  ])('is refused: %s', async (query, path, code) => {
    const answer = await ask(app, `/api/content?${query}`)
    expectError(answer, { status: 400, code })
    expect(answer.body.errors[0]?.path).toBe(path)
  })

  it('is a cursor of another question, or one that was altered', async () => {
    const { id } = await subjectWith([['topics'], ['topics']])
    const { next } = await list(`subject=${id}&limit=1`)
    const altered = `${String(next).slice(0, -2)}AA`
    for (const query of [
      `limit=1&cursor=${next}`,
      `subject=${id}&order=updated&cursor=${next}`,
      `subject=${id}&cursor=${altered}`,
    ]) {
      expectError(await ask(app, `/api/content?${query}`), { status: 400, code: 'CURSOR_INVALID' })
    }
    expectError(await ask(app, `/api/changes?since=${next}`), {
      status: 400,
      code: 'CURSOR_INVALID',
    })
  })
})
