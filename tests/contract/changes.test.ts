import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { createCursors } from '#delivery/cursor.ts'
import { publicationKinds } from '#rules/publication.ts'
import { act } from '#tests/support/act.ts'
import { ask } from '#tests/support/ask.ts'
import { allChanges, changesFrom, endOfChanges } from '#tests/support/changesFrom.ts'
import { expectError } from '#tests/support/expectError.ts'
import { hide, make } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
/** Where the changes of a test begin. */
let since: string

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

beforeEach(async () => {
  since = await endOfChanges(app)
})

const made = (collection: CollectionSlug, values: Record<string, unknown> = {}) =>
  make(app.payload, collection, values)

const to = (collection: string, { id }: { id: string }) => ({ relationTo: collection, value: id })

const run = (name: string, id: string, input: object = {}) =>
  act(app.payload, { act: name, id, input })

async function save(collection: CollectionSlug, id: string, data: Record<string, unknown>) {
  const saved = { _status: 'published', ...data } as never
  await app.payload.update({ collection, id, data: saved, depth: 0, overrideAccess: true })
}

async function saveDraft(collection: CollectionSlug, id: string, data: Record<string, unknown>) {
  const draft = { collection, id, data: data as never, draft: true } as const
  await app.payload.update({ ...draft, depth: 0, overrideAccess: true })
}

const news = () => allChanges(app, { since })

/** What one change says of the pages that show its document, whatever was told before. */
async function pagesOf(change: () => Promise<unknown>): Promise<string[] | null | undefined> {
  const before = await endOfChanges(app)
  await change()
  const told = await allChanges(app, { since: before })
  expect(told).toHaveLength(1)
  return told[0]?.pages
}

describe('the changes', () => {
  it('are every publication in its order, and where to read on', async () => {
    const one = await made('topics', { title: 'One' })
    const other = await made('articles')
    await save('topics', one.id, { title: 'One, again' })
    const { changes, next, isCurrent } = await changesFrom(app, { since })
    expect(changes.map(({ kind, type, id }) => [kind, type, id])).toEqual([
      ['published', 'topic', one.id],
      ['published', 'article', other.id],
      ['changed', 'topic', one.id],
    ])
    expect(changes[0]).toMatchObject({
      path: one.path,
      oldPath: null,
      locales: ['en'],
      item: { id: one.id, type: 'topic', path: one.path, title: 'One, again', withdrawn: false },
      pages: [one.path],
    })
    expect(isCurrent).toBe(true)
    expect(next).toBe(changes.at(-1)?.cursor)
    expect(await changesFrom(app, { since: next })).toEqual({ changes: [], next, isCurrent: true })
  })

  it('are one after the other, also where documents were published in one go', async () => {
    const rounds = 4
    for (let round = 0; round < rounds; round++) {
      const drafts = await Promise.all([1, 2, 3, 4].map(() => made('topics', { status: 'draft' })))
      const where = { id: { in: drafts.map(({ id }) => id) } }
      const data = { _status: 'published' } as never
      await app.payload.update({ collection: 'topics', where, data, depth: 0 })
    }
    const told = await allChanges(app, { since, limit: 1 })
    expect(told.map(({ kind }) => kind)).toEqual(Array(rounds * 4).fill('published'))
    expect(new Set(told.map(({ id }) => id)).size).toBe(rounds * 4)
  })

  it('tell every kind that there is', async () => {
    const moved = await made('topics')
    const path = `/${randomUUID()}`
    await run('move', moved.id, { path })
    await run('withdraw', moved.id, { explanation: 'Out of use.' })
    await run('reinstate', moved.id)
    await save('topics', moved.id, { title: 'Changed' })
    await run('unpublish', moved.id)
    const gone = await made('topics')
    await run('gone', gone.id, { explanation: 'It has ended.' })
    const told = await news()
    expect(told.map(({ kind, path, oldPath }) => [kind, oldPath, path])).toEqual([
      ['published', null, moved.path],
      ['moved', moved.path, path],
      ['withdrawn', path, path],
      ['reinstated', path, path],
      ['changed', path, path],
      ['unpublished', path, null],
      ['published', null, gone.path],
      ['gone', gone.path, null],
    ])
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(publicationKinds))
    // None of them is live now.
    expect(told.map(({ item, pages }) => ({ item, pages }))).toEqual(
      told.map(() => ({ item: null, pages: [] })),
    )
  })

  it('show a withdrawn page with its notice, and none of a page after its end', async () => {
    const { id } = await made('topics')
    await run('withdraw', id, { explanation: 'Out of use.' })
    await run('unpublish', id)
    await run('publish', id)
    const told = await news()
    expect(told.map(({ kind, item }) => [kind, item?.id])).toEqual([
      ['published', id],
      ['withdrawn', id],
      ['unpublished', undefined],
      ...told.slice(3).map(({ kind }) => [kind, id]),
    ])
    expect(told.slice(3).length).toBeGreaterThan(0)
  })

  it('never tell of drafts, nor of what is deleted before it was live', async () => {
    const draft = await made('topics', { title: 'CANARY-draft', status: 'draft' })
    const live = await made('topics', { title: 'Live' })
    await saveDraft('topics', live.id, { title: 'CANARY-newer', summary: 'CANARY-summary' })
    await saveDraft('topics', draft.id, { title: 'CANARY-again' })
    await app.payload.delete({ collection: 'topics', id: draft.id })
    const told = await news()
    expect(told.map(({ id }) => id)).toEqual([live.id])
    expect(told[0]?.item?.title).toBe('Live')
  })

  it('tell of what is said once for the whole site, on any page', async () => {
    await app.payload.updateGlobal({ slug: 'site', data: { attribution: 'Say who made it.' } })
    expect(await news()).toMatchObject([
      { kind: 'changed', type: 'site', id: 'site', path: null, item: null, pages: null },
    ])
  })

  it('are in the language that was asked for', async () => {
    const { id } = await made('topics', { title: 'Topic' })
    const data = { title: 'Tema', _status: 'published' } as const
    await app.payload.update({ collection: 'topics', id, data, locale: 'es', depth: 0 })
    const [first, second] = await allChanges(app, { since, locale: 'es' })
    expect(first?.item).toMatchObject({ title: 'Tema', locale: 'es' })
    expect([first?.locales, second?.locales]).toEqual([['en'], ['en', 'es']])
  })
})

describe('reading on', () => {
  it('gives the same changes whatever the limit, and each again to whoever forgot it', async () => {
    const ids: string[] = []
    for (let count = 0; count < 7; count++) ids.push((await made('cards')).id)
    for (const limit of [1, 2, 3, 7, 200]) {
      const told = await allChanges(app, { since, limit })
      expect(told.map(({ id }) => id)).toEqual(ids)
    }
    const all = await news()
    const third = await changesFrom(app, { since: String(all[1]?.cursor), limit: 2 })
    expect(third.changes.map(({ id }) => id)).toEqual(ids.slice(2, 4))
    expect(third.isCurrent).toBe(false)
    const whole = await changesFrom(app, { since, limit: 7 })
    expect(whole.isCurrent).toBe(true)
  })

  it('begins with the very first publication, where nothing else is asked for', async () => {
    const first = await changesFrom(app, { limit: 1 })
    const again = await changesFrom(app, { limit: 1 })
    expect(first).toEqual(again)
    expect(first.changes).toHaveLength(1)
    const rest = await allChanges(app, { since: first.next, limit: 200 })
    expect(rest.length + 1).toBe((await allChanges(app)).length)
  })
})

describe('a cursor that is not of this list', () => {
  const cursors = () => createCursors(app.payload)
  const changes = { list: 'changes', parameter: 'since' }

  it.each([
    ['nothing', () => ''],
    ['garbage', () => 'garbage'],
    ['a number', () => '12'],
    ['a changed one', () => `${since.slice(0, -1)}${since.endsWith('A') ? 'B' : 'A'}`],
    ['one of another list', () => cursors().write({ ...changes, list: 'topics' }, [1])],
    ['a place that nothing has reached', () => place(1_000_000)],
    ['a place where another event stands', () => place(1)],
    ['one that is too long', () => 'A'.repeat(3000)],
  ])('is refused: %s', async (_, text) => {
    await made('cards')
    const answer = await ask(app, `/api/changes?since=${text()}`)
    expectError(answer, { status: 400, code: 'CURSOR_INVALID' })
    expect(answer.body.errors[0]?.path).toBe('since')
  })

  /** As another database may have made it, with the same secret. */
  function place(sequence: number): string {
    return cursors().write(changes, { sequence, id: randomUUID() })
  }
})

it.each([
  ['limit=0', 'PARAMETER_INVALID', 'limit'],
  ['limit=201', 'PARAMETER_INVALID', 'limit'],
  ['limit=-1', 'PARAMETER_INVALID', 'limit'],
  ['limit=1e1', 'PARAMETER_INVALID', 'limit'],
  ['limit=', 'PARAMETER_INVALID', 'limit'],
  ['limit=1&limit=2', 'PARAMETER_INVALID', 'limit'],
  ['locale=xx', 'PARAMETER_INVALID', 'locale'],
  ['from=1', 'PARAMETER_UNKNOWN', 'from'],
  ['where[id][exists]=true', 'PARAMETER_UNKNOWN', 'where'],
])('the query %s is refused', async (query, code, path) => {
  const answer = await ask(app, `/api/changes?${query}`)
  expectError(answer, { status: 400, code })
  expect(answer.body.errors[0]?.path).toBe(path)
})

describe('the pages of a change', () => {
  it('are those that a card stands on, when the card changes, and no draft', async () => {
    const card = await made('cards')
    const topics = [
      await made('topics', { cards: [card.id] }),
      await made('topics', { cards: [card.id] }),
    ]
    await made('topics', { cards: [card.id], status: 'draft' })
    const later = await made('topics')
    await saveDraft('topics', later.id, { cards: [card.id] })
    const change = () => save('cards', card.id, { title: 'New words' })
    expect(await pagesOf(change)).toEqual(topics.map(({ path }) => path).sort())
  })

  it('are those that show the title of a link target, themselves or by a card', async () => {
    const article = await made('articles')
    const target = to('articles', article)
    const card = await made('cards', { title: null, target })
    const byCard = await made('topics', { cards: [card.id] })
    const byList = await made('topics', { related: { items: [{ target }] } })
    const byText = await made('topics', { intro: richText('Read ', { doc: target }) })
    const paths = [article, byCard, byList, byText].map(({ path }) => path).sort()
    const change = () => save('articles', article.id, { title: 'A new title' })
    expect(await pagesOf(change)).toEqual(paths)
    const end = () => hide(app.payload, 'articles', article.id)
    expect(await pagesOf(end)).toEqual(paths.filter((path) => path !== article.path))
  })

  it('are those that it leads to, which name it among what leads to them', async () => {
    const [resource, article] = [await made('resources'), await made('articles')]
    const card = await made('cards', { target: to('articles', article) })
    const items = [{ resource: resource.id }]
    const topic = await made('topics', { cards: [card.id], resources: { items } })
    const paths = [resource, article, topic].map(({ path }) => path).sort()
    expect(await pagesOf(() => save('topics', topic.id, { title: 'New' }))).toEqual(paths)
    expect(await pagesOf(() => save('cards', card.id, { title: 'New' }))).toEqual(
      [article, topic].map(({ path }) => path).sort(),
    )
  })

  it('are those above and below a topic', async () => {
    const top = await made('topics')
    const middle = await made('topics', { parent: top.id })
    const low = await made('topics', { parent: middle.id })
    const lowest = await made('topics', { parent: low.id })
    const change = () => save('topics', middle.id, { title: 'A new title' })
    expect(await pagesOf(change)).toEqual([top, middle, low, lowest].map(({ path }) => path).sort())
  })

  it('are those of organizations, terms and spotlights', async () => {
    const organization = await made('organizations')
    const term = await made('terms', { scheme: 'subject', label: `Term ${randomUUID()}` })
    const spotlight = await made('spotlights', { organization: organization.id })
    const topic = await made('topics', { spotlights: [spotlight.id], subjects: [term.id] })
    const resource = await made('resources', { authors: [{ organization: organization.id }] })
    const rename = () => save('organizations', organization.id, { name: 'Another name' })
    expect(await pagesOf(rename)).toEqual([topic.path, resource.path].sort())
    const relabel = () => save('terms', term.id, { label: 'Another label' })
    expect(await pagesOf(relabel)).toEqual([topic.path])
  })

  it('are the model of an element', async () => {
    const model = await made('practice-models')
    const values = { model: model.id, kind: 'value', label: 'Respect' }
    const element = await made('practice-model-elements', values)
    const article = await made('articles')
    const description = richText('See ', { doc: to('articles', article) })
    await made('practice-model-elements', { ...values, label: 'Care', description })
    const change = () => save('practice-model-elements', element.id, { label: 'Dignity' })
    expect(await pagesOf(change)).toEqual([model.path])
    const mentioned = () => save('articles', article.id, { title: 'A new title' })
    expect(await pagesOf(mentioned)).toEqual([article.path, model.path].sort())
  })
})
