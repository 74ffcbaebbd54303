import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { searchSchema, type SearchAnswer } from '#delivery/schema/search.ts'
import { act } from '#tests/support/act.ts'
import { ask } from '#tests/support/ask.ts'
import { countQueries } from '#tests/support/countQueries.ts'
import { expectError } from '#tests/support/expectError.ts'
import { hide, make } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { searchDocument } from '#tests/support/searchDocument.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
  await app.search.start()
})

afterAll(() => app.close())

async function search(asked: Record<string, string | number>): Promise<SearchAnswer> {
  const query = new URLSearchParams(Object.entries(asked).map(([key, value]) => [key, `${value}`]))
  const { status, body } = await ask(app, `/api/search?${query}`)
  expect({ query: `${query}`, status }).toEqual({ query: `${query}`, status: 200 })
  return searchSchema.parse(body)
}

async function idsFor(asked: string | Record<string, string | number>): Promise<string[]> {
  const { hits } = await search(typeof asked === 'string' ? { q: asked } : asked)
  return hits.map(({ item }) => item.id)
}

const made = (collection: CollectionSlug, values: Record<string, unknown> = {}) =>
  make(app.payload, collection, values)

const to = (collection: string, { id }: { id: string }) => ({ relationTo: collection, value: id })

/** A word that no other document has, and that is like no other: of digits no typo is forgiven. */
const ownWord = () => `w${randomUUID().replaceAll('-', '')}`

async function update(
  collection: CollectionSlug,
  id: string,
  data: Record<string, unknown>,
  options: { locale?: 'en' | 'es'; draft?: boolean } = {},
) {
  const status = options.draft ? {} : { _status: 'published' }
  await app.payload.update({
    collection,
    id,
    data: { ...data, ...status } as never,
    depth: 0,
    overrideAccess: true,
    ...options,
  })
}

describe('a search', () => {
  it('finds a page by other forms of its words, without accents and with typos, in each language', async () => {
    const { id } = await made('topics', { title: 'Strengthening grandparents' })
    await update('topics', id, { title: 'Fortalecimiento de las prácticas' }, { locale: 'es' })
    for (const q of ['grandparent', 'strengthen', 'GRANDPARENTS', 'granparents']) {
      expect([q, await idsFor(q)]).toEqual([q, [id]])
    }
    for (const q of ['practica', 'práctica', 'practicas', 'fortalesimiento']) {
      expect([q, await idsFor({ q, locale: 'es' })]).toEqual([q, [id]])
    }
    expect(await idsFor({ q: 'grandparents', locale: 'es' })).toEqual([])
    expect(await idsFor('practicas')).toEqual([])
  })

  it('says of a hit what a link to it shows, and where the words stand', async () => {
    const word = ownWord()
    const values = { title: `<script>${word}</script>`, summary: `Summary <b> of ${word}` }
    const { id, path } = await made('articles', values)
    const { hits, query, locale, total } = await search({ q: `  ${word} ` })
    expect({ query, locale, total }).toEqual({ query: word, locale: 'en', total: 1 })
    expect(hits).toEqual([
      {
        item: expect.objectContaining({ id, path, type: 'article', ...values }),
        score: expect.any(Number),
        titleHtml: `&lt;script&gt;<mark>${word}</mark>&lt;/script&gt;`,
        snippet: `Summary &lt;b&gt; of <mark>${word}</mark>`,
        highlights: [word],
      },
    ])
  })

  it('has a title before a body', async () => {
    const word = ownWord()
    const inBody = await made('articles', { body: richText(`${word} `.repeat(20)) })
    const inTitle = await made('articles', { title: `About ${word}`, body: richText('Text.') })
    expect(await idsFor(word)).toEqual([inTitle.id, inBody.id])
  })

  it('filters by type and terms, and counts the values of all that was found', async () => {
    const word = ownWord()
    const subject = await made('terms', { label: 'Kinship', scheme: 'subject' })
    const audience = await made('terms', { label: 'Judges', scheme: 'audience' })
    const subjects = [subject.id]
    const topic = await made('topics', { title: word, subjects, audiences: [audience.id] })
    const article = await made('articles', { title: word, subjects })
    const resource = await made('resources', { title: word })

    const all = await search({ q: word, limit: 1 })
    expect(all.total).toBe(3)
    expect(all.facets).toEqual({
      type: [
        { value: 'article', label: 'Articles', count: 1 },
        { value: 'resource', label: 'Resources', count: 1 },
        { value: 'topic', label: 'Topics', count: 1 },
      ],
      subject: [{ value: subject.id, label: 'Kinship', count: 2 }],
      audience: [{ value: audience.id, label: 'Judges', count: 1 }],
      jurisdiction: [],
    })
    const both = (await idsFor({ q: word, subject: subject.id })).sort()
    expect(both).toEqual([topic.id, article.id].sort())
    expect(await idsFor({ q: word, subject: subject.id, audience: audience.id })).toEqual([
      topic.id,
    ])
    expect((await idsFor({ q: word, type: 'topic,resource' })).sort()).toEqual(
      [topic.id, resource.id].sort(),
    )
    expect(await idsFor({ q: word, jurisdiction: randomUUID() })).toEqual([])
  })

  it('is answered in parts', async () => {
    const word = ownWord()
    for (let count = 0; count < 3; count++) await made('topics', { title: word })
    const whole = await idsFor(word)
    expect(await idsFor({ q: word, offset: 1, limit: 1 })).toEqual([whole[1]])
    expect((await search({ q: word, offset: 5 })).total).toBe(3)
  })
})

describe('what is found', () => {
  it('is live, and what was published can be found at once', async () => {
    const [live, draft] = [ownWord(), ownWord()]
    const { id } = await made('topics', { title: `CANARY-${draft}`, status: 'draft' })
    expect(await idsFor(draft)).toEqual([])
    await update('topics', id, { title: live })
    expect(await idsFor(live)).toEqual([id])
    await update('topics', id, { title: `CANARY-${draft}` }, { draft: true })
    expect(await idsFor(draft)).toEqual([])
    expect(await idsFor(live)).toEqual([id])
  })

  it('is no page that was taken away, for now or for good', async () => {
    const word = ownWord()
    const hidden = await made('topics', { title: word })
    const gone = await made('topics', { title: word })
    expect(await idsFor(word)).toHaveLength(2)
    await hide(app.payload, 'topics', hidden.id)
    await act(app.payload, { act: 'gone', id: gone.id, input: { explanation: 'It has ended.' } })
    expect(await search({ q: word })).toMatchObject({ total: 0, hits: [] })
  })

  it('is at the path that it has now, and says that it is withdrawn', async () => {
    const word = ownWord()
    const { id } = await made('topics', { title: word })
    const path = `/${randomUUID()}`
    await act(app.payload, { act: 'move', id, input: { path } })
    await act(app.payload, { act: 'withdraw', id, input: { explanation: 'Out of date.' } })
    const { hits } = await search({ q: word })
    expect(hits).toMatchObject([{ item: { id, path, withdrawn: true } }])
  })

  it('is looked up once more: what an engine has and is not live is no hit', async () => {
    const word = ownWord()
    const draft = await made('topics', { title: `CANARY-${word}`, status: 'draft' })
    const live = await made('topics', { title: word })
    await app.search.engine.put([searchDocument({ id: draft.id, title: word })])
    expect(await search({ q: word })).toMatchObject({ total: 1, hits: [{ item: { id: live.id } }] })
  })

  it('is a page by the words of what stands on it, as these are now', async () => {
    const [first, second, ofTarget, ofTerm] = [ownWord(), ownWord(), ownWord(), ownWord()]
    const target = await made('articles', { title: 'Target', path: `/${randomUUID()}` })
    const card = await made('cards', { title: first })
    const lending = await made('cards', { title: null, target: to('articles', target) })
    const subject = await made('terms', { label: 'A subject', scheme: 'subject' })
    const { id } = await made('topics', {
      cards: [card.id, lending.id],
      subjects: [subject.id],
    })
    expect(await idsFor(first)).toEqual([id])
    await update('cards', card.id, { title: second })
    expect([await idsFor(first), await idsFor(second)]).toEqual([[], [id]])
    await update('articles', target.id, { title: ofTarget })
    expect(await idsFor({ q: ofTarget, type: 'topic' })).toEqual([id])
    await update('terms', subject.id, { label: ofTerm })
    expect((await search({ q: ofTerm })).facets.subject).toEqual([
      { value: subject.id, label: ofTerm, count: 1 },
    ])
    await hide(app.payload, 'cards', card.id)
    expect(await idsFor(second)).toEqual([])
  })

  it('is a practice model by the words of its elements', async () => {
    const [older, newer] = [ownWord(), ownWord()]
    const { id } = await made('practice-models')
    const element = await made('practice-model-elements', {
      model: id,
      kind: 'value',
      label: older,
    })
    expect(await idsFor(older)).toEqual([id])
    await update('practice-model-elements', element.id, { label: newer })
    expect([await idsFor(older), await idsFor(newer)]).toEqual([[], [id]])
    await hide(app.payload, 'practice-model-elements', element.id)
    expect(await idsFor(newer)).toEqual([])
  })

  it('is no page by the words of a spotlight that has dates', async () => {
    const [lasting, dated] = [ownWord(), ownWord()]
    const spotlights = [
      await made('spotlights', { linkText: lasting }),
      await made('spotlights', { linkText: dated, ends: '2100-01-01T00:00:00Z' }),
    ].map(({ id }) => id)
    const { id } = await made('topics', { spotlights })
    expect([await idsFor(lasting), await idsFor(dated)]).toEqual([[id], []])
  })
})

describe('the request', () => {
  it.each([
    ['', 'PARAMETER_INVALID', 'q'],
    ['q=%20', 'PARAMETER_INVALID', 'q'],
    [`q=${'a'.repeat(201)}`, 'PARAMETER_INVALID', 'q'],
    ['q=a&q=b', 'PARAMETER_INVALID', 'q'],
    ['q=a&locale=fr', 'PARAMETER_INVALID', 'locale'],
    ['q=a&type=card', 'PARAMETER_INVALID', 'type'],
    ['q=a&type=topic,', 'PARAMETER_INVALID', 'type'],
    ['q=a&type[]=topic', 'PARAMETER_INVALID', 'type'],
    ['q=a&subject=family', 'PARAMETER_INVALID', 'subject'],
    ['q=a&limit=0', 'PARAMETER_INVALID', 'limit'],
    ['q=a&limit=51', 'PARAMETER_INVALID', 'limit'],
    ['q=a&limit=1e1', 'PARAMETER_INVALID', 'limit'],
    ['q=a&offset=1001', 'PARAMETER_INVALID', 'offset'],
    ['q=a&offset=-1', 'PARAMETER_INVALID', 'offset'],
    ['q=a&draft=true', 'PARAMETER_UNKNOWN', 'draft'],
  ])('refuses ?%s', async (query, code, path) => {
    const answer = await ask(app, `/api/search?${query}`)
    expectError(answer, { status: 400, code })
    expect(answer.body.errors[0]?.path).toBe(path)
  })

  it('is to come again while what is live is still being read', async () => {
    app.search.stop()
    const answer = await ask(app, '/api/search?q=early')
    expectError(answer, { status: 503, code: 'NOT_READY' })
    expect(answer.headers.get('retry-after')).toBe('1')
    await app.search.start()
    expect((await search({ q: 'early' })).total).toBe(0)
  })

  it('may be any text', async () => {
    for (const q of ['...', "'", '👩‍👩‍👧', '\u202e\u0301', 'ﷺ'.repeat(60), 'a '.repeat(99)]) {
      await search({ q })
    }
  })

  it('costs as many queries for many hits as for one', async () => {
    const [few, many] = [ownWord(), ownWord()]
    await made('topics', { title: few })
    for (let count = 0; count < 12; count++) await made('topics', { title: many })
    const forFew = await countQueries(app.payload, () => idsFor(few))
    const forMany = await countQueries(app.payload, async () => {
      expect(await idsFor({ q: many, limit: 50 })).toHaveLength(12)
    })
    expect([forFew, forMany]).toEqual([2, 2])
  })
})
