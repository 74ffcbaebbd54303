import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { liveReader } from '#delivery/read/liveReader.ts'
import { readSitemap } from '#delivery/sitemap/readSitemap.ts'
import { act } from '#tests/support/act.ts'
import { ask } from '#tests/support/ask.ts'
import { atomProblems } from '#tests/support/atomProblems.ts'
import { expectError } from '#tests/support/expectError.ts'
import { jsonFeedSchema } from '#tests/support/jsonFeedSchema.ts'
import { hide, make } from '#tests/support/make.ts'
import { childrenOf, readXml, textsOf } from '#tests/support/readXml.ts'
import { sitemapProblems } from '#tests/support/sitemapProblems.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const baseUrl = 'https://example.org'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
  await app.payload.updateGlobal({ slug: 'site', data: { name: 'Families & Co', baseUrl } })
})

afterAll(() => app.close())

const made = (collection: CollectionSlug, values: Record<string, unknown> = {}) =>
  make(app.payload, collection, values)

const to = (collection: string, { id }: { id: string }) => ({ relationTo: collection, value: id })

async function save(id: string, data: object, locale: 'en' | 'es' = 'en') {
  const saved = { _status: 'published', ...data } as never
  await app.payload.update({ collection: 'topics', id, data: saved, locale, depth: 0 })
}

const tell = (id: string, changeNote: string) => save(id, { updateType: 'major', changeNote })

async function xmlAt(path: string): Promise<string> {
  const { status, text } = await ask(app, path)
  if (status !== 200) throw new Error(`${status}: ${text}`)
  return text
}

async function atomAt(query = '') {
  const xml = await xmlAt(`/api/feeds/changes.atom${query}`)
  expect(atomProblems(xml)).toEqual([])
  return readXml(xml)
}

async function jsonAt(query = '') {
  const { text } = await ask(app, `/api/feeds/changes.json${query}`)
  return jsonFeedSchema.parse(JSON.parse(text))
}

describe('the feeds', () => {
  it('say of a page that it is new and what changed, alike in both formats', async () => {
    const { id, path } = await made('topics', { title: 'Kin & <care>', summary: 'Who cares' })
    await save(id, { title: 'Kin & <care>, again' })
    await tell(id, 'A new\u0008 part, with "quotes"')
    const [atom, json] = [await atomAt(), await jsonAt()]
    const own = json.items.filter((item) => item.id.includes(id))
    expect(own.map(({ title, content_text, url }) => [title, content_text, url])).toEqual([
      ['Kin & <care>, again', 'A new\u0008 part, with "quotes"', `${baseUrl}${path}`],
      ['Kin & <care>, again', 'Who cares', `${baseUrl}${path}`],
    ])
    const entries = childrenOf(atom, 'entry').filter((one) => textsOf(one, 'id')[0]?.includes(id))
    expect(entries.map((one) => [...textsOf(one, 'title'), ...textsOf(one, 'summary')])).toEqual([
      ['Kin & <care>, again', 'A new part, with "quotes"'],
      ['Kin & <care>, again', 'Who cares'],
    ])
    expect(childrenOf(atom, 'entry').flatMap((one) => textsOf(one, 'id'))).toEqual(
      json.items.map((item) => item.id),
    )
    expect(json).toMatchObject({ title: 'Families & Co', home_page_url: baseUrl, language: 'en' })
    expect(json.feed_url).toBe(`${app.origin}/api/feeds/changes.json`)
  })

  it('come as what they are', async () => {
    const types = ['atom', 'json'].map(async (format) => {
      const { headers } = await ask(app, `/api/feeds/changes.${format}`)
      return [headers.get('content-type'), headers.get('cache-control')]
    })
    expect(await Promise.all(types)).toEqual([
      ['application/atom+xml; charset=utf-8', 'public, no-cache'],
      ['application/feed+json', 'public, no-cache'],
    ])
  })

  it('tell nothing of drafts, of what was not told before it was published, and of what is away', async () => {
    await made('topics', { title: 'CANARY-draft', status: 'draft' })
    const live = await made('topics', { title: 'Live' })
    const draft = { title: 'CANARY', updateType: 'major', changeNote: 'CANARY-note' } as const
    await app.payload.update({ collection: 'topics', id: live.id, data: draft, draft: true })
    const away = await made('topics', { title: 'CANARY-away' })
    await hide(app.payload, 'topics', away.id)
    const ids = (await jsonAt()).items.map(({ id }) => id)
    expect(ids.filter((id) => id.includes(live.id))).toHaveLength(1)
    expect(ids.filter((id) => id.includes(away.id))).toEqual([])
    await atomAt()
  })

  it('keep the id of an entry when more is told and the page moves', async () => {
    const { id } = await made('topics')
    const [first] = (await jsonAt()).items
    await act(app.payload, { act: 'move', id, input: { path: `/${randomUUID()}` } })
    await tell(id, 'More')
    const own = (await jsonAt()).items.filter((item) => item.id.includes(id))
    expect(own).toHaveLength(2)
    expect(own[1]?.id).toBe(first?.id)
    expect(own[1]?.url).not.toBe(first?.url)
  })

  it('are about a topic, the topics below it and what they lead to', async () => {
    const article = await made('articles')
    const resource = await made('resources')
    const card = await made('cards', { target: to('articles', article) })
    const top = await made('topics', { title: 'Top' })
    const middle = await made('topics', { parent: top.id, cards: [card.id] })
    const items = [{ resource: resource.id }]
    const low = await made('topics', { parent: middle.id, resources: { items } })
    const other = await made('topics')
    const idsOf = (feed: Awaited<ReturnType<typeof jsonAt>>) =>
      feed.items.map(({ id }) => id.slice('urn:uuid:'.length).split('#')[0]).sort()
    const feed = await jsonAt(`?within=${top.path}`)
    expect(idsOf(feed)).toEqual([top, middle, low, article, resource].map(({ id }) => id).sort())
    expect(feed).toMatchObject({
      title: 'Families & Co: Top',
      home_page_url: `${baseUrl}${top.path}`,
    })
    expect(idsOf(await jsonAt(`?within=${low.path}`))).toEqual([low.id, resource.id].sort())
    expect(idsOf(await jsonAt(`?within=${other.path}`))).toEqual([other.id])
    await act(app.payload, { act: 'move', id: low.id, input: { path: `/${randomUUID()}` } })
    expect(idsOf(await jsonAt(`?within=${low.path}`))).toEqual([low.id, resource.id].sort())
    await atomAt(`?within=${low.path}`)
  })

  it('are in the language that was asked for', async () => {
    const { id, path } = await made('topics', { title: 'Topic' })
    await save(id, { title: 'Tema' }, 'es')
    await made('topics', { title: 'Only English' })
    const feed = await jsonAt('?locale=es')
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
      ['Tema', `${baseUrl}${path}?locale=es`],
    ])
    expect((await atomAt('?locale=es')).attributes['xml:lang']).toBe('es')
  })

  it('are refused for what is no live topic', async () => {
    const draft = await made('topics', { status: 'draft' })
    const article = await made('articles')
    for (const path of [draft.path, article.path, '/nowhere', '', '//', 'x']) {
      const answer = await ask(app, `/api/feeds/changes.json?within=${path}`)
      expectError(answer, { status: 404, code: 'NOT_FOUND' })
    }
  })

  it.each(['/api/feeds/changes.atom', '/api/feeds/changes.json', '/sitemap.xml'])(
    '%s takes no parameter that it does not know',
    async (path) => {
      const answer = await ask(app, `${path}?page=1`)
      expectError(answer, { status: 400, code: 'PARAMETER_UNKNOWN' })
      expect((await ask(app, path, { method: 'POST', body: {} })).status).toBe(405)
      expect((await ask(app, path, { method: 'HEAD' })).status).toBe(200)
    },
  )
})

describe('the sitemap', () => {
  it('has each live page in each of its languages, and no other', async () => {
    const both = await made('topics', { title: 'Both' })
    await save(both.id, { title: 'Ambos' }, 'es')
    const english = await made('articles')
    const withdrawn = await made('topics')
    await act(app.payload, { act: 'withdraw', id: withdrawn.id, input: { explanation: 'Old.' } })
    const draft = await made('topics', { status: 'draft' })
    const moved = await made('topics')
    const path = `/${randomUUID()}`
    await act(app.payload, { act: 'move', id: moved.id, input: { path } })

    const { text, headers } = await ask(app, '/sitemap.xml')
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(sitemapProblems(text)).toEqual([])
    const urls = readXml(text).children
    const locations = urls.flatMap((url) => textsOf(url, 'loc'))
    const inSpanish = `${baseUrl}${both.path}?locale=es`
    expect(locations).toEqual(
      expect.arrayContaining([
        `${baseUrl}${both.path}`,
        inSpanish,
        `${baseUrl}${english.path}`,
        `${baseUrl}${path}`,
      ]),
    )
    for (const away of [withdrawn.path, draft.path, moved.path]) expect(text).not.toContain(away)
    const alternates = urls
      .filter((url) => textsOf(url, 'loc')[0]?.startsWith(`${baseUrl}${both.path}`))
      .map((url) => childrenOf(url, 'xhtml:link').map(({ attributes }) => attributes))
    const links = [
      { rel: 'alternate', hreflang: 'en', href: `${baseUrl}${both.path}` },
      { rel: 'alternate', hreflang: 'es', href: inSpanish },
    ]
    expect(alternates).toEqual([links, links])
  })

  it('says when a page was last saved for readers', async () => {
    const { id, path } = await made('topics')
    await app.payload.update({ collection: 'topics', id, data: { title: 'CANARY' }, draft: true })
    const { updatedAt } = await app.payload.db
      .findOne<{ id: string; updatedAt: string }>({
        collection: 'topics',
        where: { id: { equals: id } },
      })
      .then((row) => row ?? { updatedAt: '' })
    const url = readXml(await xmlAt('/sitemap.xml')).children.find(
      (one) => textsOf(one, 'loc')[0] === `${baseUrl}${path}`,
    )
    expect(url && textsOf(url, 'lastmod')).toEqual([new Date(updatedAt).toISOString()])
  })

  it('comes in parts where it is too long for one, each page in one of them', async () => {
    const reader = liveReader({ payload: app.payload, now: () => new Date() })
    const home = { baseUrl, origin: 'https://api.example.org' }
    const read = (part: number | null, size: number) => readSitemap({ part, home, reader, size })
    const locationsIn = (xml: string) => readXml(xml).children.flatMap((one) => textsOf(one, 'loc'))
    const whole = locationsIn(await read(null, 10_000))
    const size = 7
    const list = await read(null, size)
    expect(sitemapProblems(list)).toEqual([])
    const parts = locationsIn(list)
    expect(parts.length).toBeGreaterThan(2)
    expect(parts[0]).toBe('https://api.example.org/sitemap-1.xml')
    const pages = parts.map(async (_, index) => locationsIn(await read(index + 1, size)))
    expect((await Promise.all(pages)).flat()).toEqual(whole)
    await expect(read(parts.length + 1, size)).rejects.toThrow('There is nothing')
  })

  it('answers its parts by number', async () => {
    expect(await xmlAt('/sitemap-1.xml')).toBe(await xmlAt('/sitemap.xml'))
    for (const part of ['0', '2', '01', 'x', '99999', '1x']) {
      const answer = await ask(app, `/sitemap-${part}.xml`)
      expectError(answer, { status: 404, code: 'NOT_FOUND' })
    }
  })

  it('names this service where nobody has said where the site is', async () => {
    await app.payload.updateGlobal({ slug: 'site', data: { baseUrl: null } })
    const { path } = await made('topics')
    const xml = await xmlAt('/sitemap.xml')
    expect(sitemapProblems(xml)).toEqual([])
    expect(xml).toContain(`<loc>${app.origin}/api/content${path}</loc>`)
    expect((await jsonAt()).items[0]?.url).toBe(`${app.origin}/api/content${path}`)
    await atomAt()
  })
})
