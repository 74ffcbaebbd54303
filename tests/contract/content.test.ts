import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import type { Content } from '#delivery/schema/content.ts'
import { contentSchema } from '#delivery/schema/content.ts'
import { act } from '#tests/support/act.ts'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { hide, make } from '#tests/support/make.ts'
import { linkWords, richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let publisher: Staff

beforeAll(async () => {
  app = await startApp()
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

const at = (path: string, as?: Staff) => ask(app, `/api/content${path}`, as ? { as } : {})

async function page(path: string): Promise<Content> {
  const { status, body } = await at(path)
  expect({ path, status }).toEqual({ path, status: 200 })
  return contentSchema.parse(body)
}

async function topicAt(path: string): Promise<Content & { type: 'topic' }> {
  const found = await page(path)
  if (found.type !== 'topic') throw new Error(`${path} is a ${found.type}`)
  return found
}

const made = (collection: CollectionSlug, values: Record<string, unknown> = {}) =>
  make(app.payload, collection, values)

const to = (collection: string, { id }: { id: string }) => ({ relationTo: collection, value: id })

const untranslated = { title: 'Only English' }

async function translate(
  collection: 'topics' | 'cards' | 'resources',
  id: string,
  words: Record<string, unknown>,
) {
  const data = { ...words, _status: 'published' } as never
  await app.payload.update({ collection, id, data, locale: 'es', depth: 0, overrideAccess: true })
}

describe('the content at a path', () => {
  it('is the live document, whatever newer draft there is, for everybody alike', async () => {
    const { id, path } = await made('topics', { title: 'As readers see it' })
    await app.payload.update({
      collection: 'topics',
      id,
      data: { title: 'CANARY-draft' },
      draft: true,
      overrideAccess: true,
    })
    expect(await topicAt(path)).toMatchObject({
      id,
      path,
      type: 'topic',
      title: 'As readers see it',
    })
    const forStaff = await at(path, publisher)
    expect(forStaff.body).toEqual((await at(path)).body)
    expect(forStaff.headers.get('cache-control')).toBe('private, no-store')
    expect((await at(path)).headers.get('cache-control')).toBe('public, no-cache')
  })

  it('is not there while the document is a draft, as at a path that nobody has', async () => {
    const { path } = await made('topics', { title: 'CANARY-draft', status: 'draft' })
    const unknown = `/${randomUUID()}`
    for (const one of [path, unknown, `${path.toUpperCase()}/`]) {
      expectError(await at(one), { status: 404, code: 'NOT_FOUND' })
    }
  })

  it('has one canonical address, to which other spellings lead', async () => {
    const { path } = await made('topics')
    const { status, body, headers } = await fetchRaw(`${path.toUpperCase()}/?locale=en`)
    expect(status).toBe(303)
    expect(headers.get('location')).toBe(`/api/content${path}?locale=en`)
    expect(body).toEqual({
      redirect: { status: 303, to: path, url: `/api/content${path}?locale=en`, explanation: null },
    })
    expect((await fetchRaw(`/${randomUUID()}/`.toUpperCase())).status).toBe(404)
  })

  it('leads to the new path of a page that was moved, and says so in JSON', async () => {
    const { id, path } = await made('topics')
    const destination = `/${randomUUID()}`
    await act(app.payload, { act: 'move', id, input: { path: destination } })
    const { status, body, headers } = await fetchRaw(path)
    expect(status).toBe(301)
    expect(headers.get('location')).toBe(`/api/content${destination}`)
    expect(body.redirect).toMatchObject({ status: 301, to: destination })
    expect(await topicAt(destination)).toMatchObject({ id })
  })

  it('says of a page that is gone why, and what to read in its place', async () => {
    const { id, path } = await made('topics')
    const { path: alternative } = await made('topics')
    const input = { explanation: 'Its program has ended.', alternative }
    await act(app.payload, { act: 'gone', id, input })
    const answer = await at(path)
    expectError(answer, { status: 410, code: 'GONE' })
    expect(answer.body.errors[0]?.data).toEqual({ path, ...input })
  })

  it('is still there with a notice once the page is withdrawn', async () => {
    const { id, path } = await made('topics')
    const above = await made('topics', { related: { items: [{ target: to('topics', { id }) }] } })
    await act(app.payload, { act: 'withdraw', id, input: { explanation: 'Out of date.' } })
    expect((await topicAt(path)).withdrawn).toMatchObject({ explanation: 'Out of date.' })
    const [related] = (await topicAt(above.path)).details.related.items
    expect(related?.target).toMatchObject({ id, withdrawn: true })
  })

  it('is only what was asked for', async () => {
    const { id, path } = await made('topics', { title: 'A topic', related: { label: 'More' } })
    const { body } = await at(`${path}?fields=id,title,details.related`)
    const related = { label: 'More', locale: 'en', items: [] }
    expect(body).toEqual({ id, title: 'A topic', details: { related } })
  })

  it('is not answered again to whoever has it', async () => {
    const { id, path } = await made('topics')
    const etag = String((await at(path)).headers.get('etag'))
    const again = (tag: string) =>
      ask(app, `/api/content${path}`, { headers: { 'If-None-Match': tag } })
    for (const tag of [etag, `"another", W/${etag}`, '*']) {
      expect(await again(tag)).toMatchObject({ status: 304, text: '' })
    }
    await app.payload.update({
      collection: 'topics',
      id,
      data: { title: 'Changed', _status: 'published' },
      overrideAccess: true,
    })
    for (const tag of [etag, '"another"', 'x'.repeat(9000)]) {
      expect((await again(tag)).status).toBe(200)
    }
  })

  it.each([
    ['?fields=owner', 'PARAMETER_INVALID', 'fields'],
    ['?fields=details.nothing', 'PARAMETER_INVALID', 'fields'],
    ['?preview=x', 'PARAMETER_INVALID', 'preview'],
    ['?locale=xx', 'PARAMETER_INVALID', 'locale'],
    ['?locale=all', 'PARAMETER_INVALID', 'locale'],
    ['?locale=en&locale=es', 'PARAMETER_INVALID', 'locale'],
    ['?fallback=zz', 'PARAMETER_INVALID', 'fallback'],
    ['?depth=2', 'PARAMETER_UNKNOWN', 'depth'],
    ['?draft=true', 'PARAMETER_UNKNOWN', 'draft'],
    ['?__proto__[x]=1', 'PARAMETER_UNKNOWN', '__proto__[x]'],
  ])('refuses %s', async (query, code, path) => {
    const topic = await made('topics')
    const answer = await at(`${topic.path}${query}`)
    expectError(answer, { status: 400, code })
    expect(answer.body.errors[0]?.path).toBe(path)
  })

  it('can only be read', async () => {
    const { path } = await made('topics')
    const answer = await ask(app, `/api/content${path}`, { method: 'POST', body: {} })
    expectError(answer, { status: 405, code: 'METHOD_NOT_ALLOWED' })
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
    expect((await ask(app, `/api/content${path}`, { method: 'HEAD' })).status).toBe(200)
  })
})

describe('the parts of a topic', () => {
  it('are there in the order of the editor, resolved, with what they take from their targets', async () => {
    const target = await made('articles', { title: 'Lent title', summary: 'Lent summary' })
    const lending = await made('cards', { title: null, target: to('articles', target) })
    const plain = await made('cards', { title: 'Plain', body: 'Text' })
    const outside = await made('cards', { title: 'Out', externalUrl: 'https://example.org/' })
    const cards = [plain, outside, lending].map(({ id }) => id)
    const { details } = await topicAt((await made('topics', { cards })).path)
    expect(details.cards.map(({ heading, text, url }) => [heading, text, url])).toEqual([
      ['Plain', 'Text', null],
      ['Out', null, 'https://example.org/'],
      ['Lent title', 'Lent summary', target.path],
    ])
    expect(details.cards[2]?.target).toMatchObject({ id: target.id, type: 'article' })
  })

  it('are left out with what is not live, and no id stays behind', async () => {
    const [article, resource, organization] = await Promise.all([
      made('articles', { title: 'CANARY-title' }),
      made('resources', { title: 'CANARY-title' }),
      made('organizations', { name: 'CANARY-name' }),
    ])
    const card = await made('cards', { title: null, target: to('articles', article) })
    const named = await made('cards', { title: 'Kept', target: to('articles', article) })
    const draft = await made('cards', { title: 'CANARY-card' })
    const spotlight = await made('spotlights', { organization: organization.id })
    const ended = await made('spotlights', {
      linkText: 'CANARY-past',
      ends: '2001-01-01T00:00:00Z',
    })
    const { path } = await made('topics', {
      intro: richText('Read ', { doc: to('articles', article) }),
      cards: [card.id, draft.id, named.id],
      spotlights: [ended.id, spotlight.id],
      related: { items: [{ target: to('articles', article) }, { linkText: 'Plain words' }] },
      resources: { items: [{ resource: resource.id }] },
    })
    await hide(app.payload, 'articles', article.id)
    await hide(app.payload, 'resources', resource.id)
    await hide(app.payload, 'organizations', organization.id)
    await hide(app.payload, 'cards', draft.id)

    const { text } = await at(path)
    for (const { id } of [article, resource, organization, card, draft, ended]) {
      expect(text).not.toContain(id)
    }
    const { details } = await topicAt(path)
    expect(details.cards).toMatchObject([{ heading: 'Kept', url: null, target: null }])
    expect(details.spotlights).toMatchObject([{ id: spotlight.id, organization: null }])
    expect(details.related.items).toMatchObject([{ heading: 'Plain words', url: null }])
    expect(details.resources.items).toEqual([])
    expect(details.intro?.html).toBe(`<p>Read ${linkWords}</p>`)
  })

  it('link to live pages in running text', async () => {
    const article = await made('articles')
    const link = { doc: to('articles', article) }
    const { path } = await made('topics', { intro: richText('Read ', link) })
    expect((await topicAt(path)).details.intro?.html).toBe(
      `<p>Read <a href="${article.path}">${linkWords}</a></p>`,
    )
  })
})

describe('the links of a page', () => {
  it('say what stands above and below it', async () => {
    const top = await made('topics', { title: 'Top' })
    const middle = await made('topics', { title: 'Middle', parent: top.id })
    const low = await made('topics', { title: 'Low', parent: middle.id })
    const draft = await made('topics', { parent: middle.id, status: 'draft' })
    const { breadcrumb, links } = await topicAt(middle.path)
    expect(links.parent).toMatchObject([{ id: top.id }])
    expect(links.children).toMatchObject([{ id: low.id, path: low.path }])
    expect(breadcrumb).toMatchObject([{ title: 'Top' }])
    expect((await topicAt(low.path)).breadcrumb).toMatchObject([
      { title: 'Top' },
      { title: 'Middle' },
    ])
    expect((await at(middle.path)).text).not.toContain(draft.id)
  })

  it('say which pages lead to it, themselves or by a card', async () => {
    const resource = await made('resources')
    const target = to('resources', resource)
    const card = await made('cards', { target })
    const byCard = await made('topics', { cards: [card.id] })
    const byList = await made('topics', { resources: { items: [{ resource: resource.id }] } })
    const series = await made('topics', { kind: 'series', related: { items: [{ target }] } })
    const article = await made('articles', { mentions: [target] })
    const draft = await made('topics', { cards: [card.id], status: 'draft' })
    const { links } = await page(resource.path)
    const paths = [byCard.path, byList.path].sort()
    expect(links.inTopics.map(({ path }) => path)).toEqual(paths)
    expect(links.inSeries).toMatchObject([{ id: series.id }])
    expect(links.mentionedBy).toMatchObject([{ id: article.id }])
    expect(JSON.stringify(links)).not.toContain(draft.id)
  })
})

describe('another language', () => {
  it('is served where it is there, and each part says which one it is in', async () => {
    const spanish = await made('cards', { title: 'Card' })
    const english = await made('cards', untranslated)
    const { id, path } = await made('topics', { title: 'Topic', cards: [spanish.id, english.id] })
    await translate('topics', id, { title: 'Tema' })
    await translate('cards', spanish.id, { title: 'Tarjeta' })

    const alone = await topicAt(`${path}?locale=es`)
    expect(alone).toMatchObject({ title: 'Tema', locale: 'es' })
    expect(alone.details.cards.map(({ heading, locale }) => [heading, locale])).toEqual([
      ['Tarjeta', 'es'],
      [null, 'es'],
    ])
    const filled = await topicAt(`${path}?locale=es&fallback=en`)
    expect(filled.details.cards.map(({ heading, locale }) => [heading, locale])).toEqual([
      ['Tarjeta', 'es'],
      ['Only English', 'en'],
    ])
  })

  it('is English only when that was asked for', async () => {
    const { path } = await made('topics', untranslated)
    const missing = await at(`${path}?locale=es`)
    expectError(missing, { status: 404, code: 'TRANSLATION_MISSING' })
    expect(missing.body.errors[0]?.data).toEqual({ locale: 'es', locales: ['en'] })
    expect(await topicAt(`${path}?locale=es&fallback=en`)).toMatchObject({
      title: 'Only English',
      locale: 'en',
    })
  })
})

/** Without following where it leads. */
async function fetchRaw(path: string) {
  const response = await fetch(`${app.origin}/api/content${path}`, { redirect: 'manual' })
  const body = (await response.json()) as { redirect?: unknown }
  return { status: response.status, headers: response.headers, body }
}
