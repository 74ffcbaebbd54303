import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { createClient, type Change, type Client, type Crosswalk } from '#client/index.ts'
import { issuePreview } from '#delivery/preview.ts'
import { act } from '#tests/support/act.ts'
import { endOfChanges } from '#tests/support/changesFrom.ts'
import { hide, make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let client: Client
/** Gets parts of two where it asks for the largest, so that a test needs no hundred pages. */
let inTwos: Client

beforeAll(async () => {
  app = await startApp()
  Object.assign(app.payload.config.custom, { redirectHosts: ['www.example.org'] })
  await app.search.start()
  client = createClient({ url: app.origin })
  inTwos = createClient({
    url: app.origin,
    fetch: (url, init) => fetch(url.replace(/limit=[12]00/, 'limit=2'), init),
  })
})

afterAll(() => app.close())

const made = (collection: CollectionSlug, values: Record<string, unknown> = {}) =>
  make(app.payload, collection, values)

const anyPath = () => `/${randomUUID()}`

async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('a page', () => {
  it('is answered with what its type has', async () => {
    const card = await made('cards', { title: 'A card' })
    const { path } = await made('topics', { title: 'A topic', cards: [card.id] })
    const page = await client.content(path)
    expect(page).toMatchObject({ path, title: 'A topic' })
    if (page?.type !== 'topic') throw new Error('It is no topic.')
    expect(page.details.cards).toMatchObject([{ heading: 'A card' }])
  })

  it('is answered with the fields that were asked for', async () => {
    const { path } = await made('topics', { title: 'A topic' })
    const page = await client.content(path, { fields: ['title', 'details.cards'] })
    expect(page).toEqual({ title: 'A topic', details: { cards: [] } })
  })

  it('that moved is answered from where it is, also in another spelling', async () => {
    const { id, path } = await made('articles')
    const to = anyPath()
    await act(app.payload, { act: 'move', collection: 'articles', id, input: { path: to } })
    for (const asked of [path, `${path.toUpperCase()}/`]) {
      expect(await client.content(asked, { fields: ['id', 'path'] })).toEqual({ id, path: to })
    }
  })

  it('that moved to another site is told with its address', async () => {
    const [path, destination] = [anyPath(), 'https://www.example.org/page']
    const data = { path, destination, kind: 'redirect', madeBy: 'editor' } as never
    await app.payload.create({ collection: 'routes', data, overrideAccess: true })
    await expect(client.content(path)).rejects.toMatchObject({
      code: 'MOVED_ELSEWHERE',
      data: { url: destination },
    })
  })

  it('that was never there, or is not live, is null', async () => {
    const { id, path } = await made('topics')
    await hide(app.payload, 'topics', id)
    for (const none of [path, anyPath(), '/a b/ñ?c#d', '/50%', '/../users', '/']) {
      expect([none, await client.content(none)]).toEqual([none, null])
    }
  })

  it('that is gone says why, and what there is instead', async () => {
    const [{ id, path }, other] = [await made('topics'), await made('topics')]
    const input = { explanation: 'It has ended.', alternative: other.path }
    await act(app.payload, { act: 'gone', id, input })
    await expect(client.content(path)).rejects.toMatchObject({
      code: 'GONE',
      status: 410,
      data: { explanation: 'It has ended.', alternative: other.path },
    })
  })

  it('that is not there in a language says in which it is', async () => {
    const { path } = await made('topics')
    await expect(client.content(path, { locale: 'es' })).rejects.toMatchObject({
      code: 'TRANSLATION_MISSING',
      data: { locales: ['en'] },
    })
    const page = await client.content(path, { locale: 'es', fallback: 'en' })
    expect(page).toMatchObject({ path, locale: 'en' })
  })

  it('is shown as it was saved last, with a token', async () => {
    const { id, path } = await made('topics', { title: 'Not yet', status: 'draft' })
    const document = { collection: 'topics' as const, id }
    const { token } = issuePreview(document, { payload: app.payload, now: new Date() })
    expect(await client.content(path)).toBeNull()
    expect(await client.content(path, { preview: token })).toMatchObject({ title: 'Not yet' })
  })
})

describe('a list', () => {
  it('has every page once, over several parts', async () => {
    const { id: subject } = await made('terms', { scheme: 'subject', label: anyPath() })
    const paths: string[] = []
    for (const collection of ['topics', 'articles', 'topics', 'resources', 'topics'] as const) {
      paths.push((await made(collection, { subjects: [subject] })).path)
    }
    const inOrder = paths.toSorted()
    const all = await gathered(inTwos.list({ subject, fields: ['path'] }))
    expect(all).toEqual(inOrder.map((path) => ({ path })))
    const first = await client.listPart({ subject, limit: 2, total: true })
    expect(first.total).toBe(5)
    const next = await client.listPart({ subject, limit: 9, cursor: String(first.next) })
    const inParts = [...first.items, ...next.items].map(({ path }) => path)
    expect([inParts, next.next]).toEqual([inOrder, null])
    const articlesAndResources = await gathered(
      client.list({ subject, type: ['article', 'resource'], updatedSince: new Date(0) }),
    )
    expect(articlesAndResources).toHaveLength(2)
  })
})

describe('changes', () => {
  it('go on after the last one that was dealt with', async () => {
    let since = await endOfChanges(app)
    const ids = [(await made('topics')).id, (await made('articles')).id, (await made('topics')).id]
    const seen: Change[] = []
    for await (const change of client.changes({ since })) {
      if (seen.length === 2) break
      seen.push(change)
      since = change.cursor
    }
    seen.push(...(await gathered(inTwos.changes({ since }))))
    expect(seen.map(({ id, kind }) => [id, kind])).toEqual(ids.map((id) => [id, 'published']))
    const last = String(seen.at(-1)?.cursor)
    expect(await gathered(client.changes({ since: last }))).toEqual([])
    expect(await client.changesPart({ since: last })).toMatchObject({ isCurrent: true })
  })

  it('begin with the first one', async () => {
    const { id } = await made('topics')
    const all = await gathered(client.changes())
    expect(all.at(-1)).toMatchObject({ id, kind: 'published' })
    expect(await gathered(inTwos.changes())).toEqual(all)
    expect(await gathered(client.changes({ limit: 2 }))).toEqual(all.slice(0, 2))
  })

  it('are refused after a place that there is not', async () => {
    await expect(gathered(client.changes({ since: 'AAAA' }))).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
      path: 'since',
    })
  })
})

it('a search finds pages by their words', async () => {
  const word = `w${randomUUID().replaceAll('-', '')}`
  const { id: subject } = await made('terms', { scheme: 'subject', label: anyPath() })
  const { id } = await made('topics', { title: `About ${word}`, subjects: [subject] })
  const found = await client.search(word, { type: ['topic', 'article'], subject })
  expect(found).toMatchObject({ total: 1, hits: [{ item: { id }, highlights: [word] }] })
  expect(await client.search(word, { type: 'resource' })).toMatchObject({ total: 0 })
})

it('a crosswalk has the mappings between two models', async () => {
  const [one, other] = [await modelWithElement('Respect'), await modelWithElement('Dignity')]
  const ends = { fromElement: one.element, toElement: other.element }
  await made('element-mappings', { ...ends, relation: 'broad' })
  const there = await client.crosswalk(one.path, other.path)
  const back = await client.crosswalk(other.path, one.path, { status: ['proposed', 'reviewed'] })
  expect(labelled(there)).toEqual([['Respect', 'broad', 'Dignity']])
  expect(labelled(back)).toEqual([['Dignity', 'narrow', 'Respect']])
  expect((await client.crosswalk(one.path, other.path, { status: 'rejected' })).pairs).toEqual([])
})

describe('what is refused', () => {
  it('has the code, the parameter and the id of the request', async () => {
    await expect(client.search('')).rejects.toMatchObject({
      code: 'PARAMETER_INVALID',
      status: 400,
      path: 'q',
      url: `${app.origin}/api/search?q=`,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  it('is a bad key', async () => {
    const stranger = createClient({ url: app.origin, apiKey: 'kindred_unknown' })
    await expect(stranger.listPart()).rejects.toMatchObject({ code: 'LOGIN_NEEDED', status: 401 })
  })
})

async function modelWithElement(label: string) {
  const { id, path } = await made('practice-models')
  const element = await made('practice-model-elements', { model: id, kind: 'value', label })
  return { path, element: element.id }
}

const labelled = ({ pairs }: Crosswalk) =>
  pairs.map(({ from, relation, to }) => [from.label, relation, to.label])
