import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { ask, askGraphql, type Answer } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { hide, make } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let publisher: Staff

beforeAll(async () => {
  app = await startApp()
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

const unknownId = '00000000-0000-4000-8000-000000000000'
const nameOf: Partial<Record<CollectionSlug, string>> = {
  topics: 'title',
  articles: 'title',
  cards: 'title',
  spotlights: 'linkText',
  resources: 'title',
  organizations: 'name',
  'practice-models': 'title',
}
const collections = Object.keys(nameOf) as CollectionSlug[]

describe.each(collections)('a draft in %s', (collection) => {
  const makeDraft = () =>
    make(app.payload, collection, {
      [nameOf[collection] ?? 'title']: 'CANARY-draft',
      provenance: { note: 'CANARY-draft' },
      status: 'draft',
    })

  it('answers anonymous readers as an unknown id does', async () => {
    const { id } = await makeDraft()
    for (const depth of [0, 1, 2]) {
      const draft = await ask(app, `/api/${collection}/${id}?depth=${depth}`)
      const unknown = await ask(app, `/api/${collection}/${unknownId}?depth=${depth}`)
      expectError(draft, { status: 404, code: 'NOT_FOUND' })
      expect(withoutRequestId(draft)).toEqual(withoutRequestId(unknown))
    }
  })

  it('is in no list, count, filter or order of anonymous readers', async () => {
    const { id } = await makeDraft()
    const name = nameOf[collection]
    for (const query of ['', `where[id][equals]=${id}`, `where[${name}][like]=CANARY`]) {
      const list = await ask(app, `/api/${collection}?limit=100&${query}`)
      const { body } = await ask(app, `/api/${collection}/count?${query}`)
      expect(list.status).toBe(200)
      expect(idsIn(list)).not.toContain(id)
      expect(body.totalDocs).toBe(list.body.totalDocs)
    }
    for (const sort of ['-updatedAt', 'createdAt', name]) {
      expect(idsIn(await ask(app, `/api/${collection}?limit=100&sort=${sort}`))).not.toContain(id)
    }
  })

  it('cannot be asked for by anonymous readers', async () => {
    const { id } = await makeDraft()
    for (const path of [`${collection}?draft=true`, `${collection}/${id}?draft=true`]) {
      expectError(await ask(app, `/api/${path}`), { status: 400, code: 'PARAMETER_INVALID' })
    }
    for (const path of ['versions', `versions/${unknownId}`, 'versions/1', 'versions/count']) {
      expect([401, 404]).toContain((await ask(app, `/api/${collection}/${path}`)).status)
    }
  })

  it('is there for staff by id, list, count and version', async () => {
    const { id } = await makeDraft()
    const asked = `where[id][equals]=${id}`
    const [one, list, count, versions] = await Promise.all([
      ask(app, `/api/${collection}/${id}`, { as: publisher }),
      ask(app, `/api/${collection}?${asked}`, { as: publisher }),
      ask(app, `/api/${collection}/count?${asked}`, { as: publisher }),
      ask(app, `/api/${collection}/versions?where[parent][equals]=${id}`, { as: publisher }),
    ])
    expect(one.text).toContain('CANARY-draft')
    expect(idsIn(list)).toEqual([id])
    expect([count.body.totalDocs, versions.body.totalDocs]).toEqual([1, 1])
  })
})

type Targets = Record<'topics' | 'cards' | 'resources' | 'organizations', string>

/** Every shape in which one document can refer to others, each holding nothing but drafts. */
const referring: [string, CollectionSlug, (to: Targets) => Record<string, unknown>][] = [
  ['a single relation', 'topics', ({ topics }) => ({ parent: topics })],
  ['a relation to many', 'topics', ({ cards }) => ({ cards: [cards] })],
  ['a link of a card', 'cards', ({ topics }) => ({ target: to('topics', topics) })],
  ['mentions', 'articles', ({ topics }) => ({ mentions: [to('topics', topics)] })],
  [
    'rows of links',
    'topics',
    ({ topics }) => ({ related: { items: [{ target: to('topics', topics) }] } }),
  ],
  [
    'rows of resources',
    'topics',
    ({ resources }) => ({ resources: { items: [{ resource: resources }] } }),
  ],
  [
    'rows of publishers',
    'resources',
    ({ organizations }) => ({ publishers: [{ organization: organizations }] }),
  ],
  [
    'a relation in a group',
    'resources',
    ({ organizations }) => ({ type: 'training', training: { provider: organizations } }),
  ],
  [
    'running text',
    'topics',
    ({ topics }) => ({ intro: richText('See', { doc: to('topics', topics) }) }),
  ],
]

describe.each(referring)('%s that leads to a draft', (_, collection, values) => {
  it('shows anonymous readers neither its id nor its text, at any depth', async () => {
    const { id, targets } = await makeThenHide(collection, values)
    for (const depth of [0, 1, 2]) {
      for (const path of [`${collection}/${id}?`, `${collection}?where[id][equals]=${id}&`]) {
        const { status, text } = await ask(app, `/api/${path}depth=${depth}`)
        expect(status).toBe(200)
        for (const target of Object.values(targets)) expect(text).not.toContain(target)
      }
    }
  })

  it('shows it to staff', async () => {
    const { id, targets } = await makeThenHide(collection, values)
    const { text } = await ask(app, `/api/${collection}/${id}?depth=0`, { as: publisher })
    expect(Object.values(targets).filter((target) => text.includes(target))).toHaveLength(1)
  })
})

describe('a draft saved over a live document', () => {
  it('leaves readers with what is live, wherever it shows', async () => {
    const topic = await make(app.payload, 'topics', { title: 'Still live', summary: 'Still so' })
    const card = await make(app.payload, 'cards', { title: '', target: to('topics', topic.id) })
    await saveDraftOver('topics', topic.id, { title: 'CANARY-newer', summary: 'CANARY-newer' })
    const answers = await Promise.all([
      ask(app, `/api/topics/${topic.id}`),
      ask(app, `/api/topics?where[id][equals]=${topic.id}`),
      ask(app, `/api/topics?where[title][equals]=Still live`),
      ask(app, `/api/cards/${card.id}?depth=0`),
      ask(app, `/api/cards/${card.id}?depth=2`),
      askGraphql(
        app,
        `{ Topic(id: "${topic.id}") { title } Card(id: "${card.id}") { heading text } }`,
      ),
    ])
    for (const { text } of answers) expect(text).toContain('Still live')
    const newer = await ask(app, '/api/topics?where[title][like]=CANARY-newer')
    expect(newer.body.totalDocs).toBe(0)
  })

  it('is what staff are shown when they ask for drafts', async () => {
    const { id } = await make(app.payload, 'topics', { title: 'Live' })
    await saveDraftOver('topics', id, { title: 'Newer' })
    const draft = await ask(app, `/api/topics/${id}?draft=true`, { as: publisher })
    const live = await ask(app, `/api/topics/${id}`, { as: publisher })
    expect([draft.body['title'], live.body['title']]).toEqual(['Newer', 'Live'])
  })
})

describe('a spotlight', () => {
  const day = 24 * 60 * 60 * 1000
  const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

  it.each([
    { when: 'without dates', dates: {}, isShown: true },
    { when: 'between its dates', dates: { starts: inDays(-1), ends: inDays(1) }, isShown: true },
    { when: 'after its end', dates: { ends: inDays(-1) }, isShown: false },
    { when: 'before its start', dates: { starts: inDays(1) }, isShown: false },
  ])('$when is shown to readers: $isShown', async ({ dates, isShown }) => {
    const spotlight = await make(app.payload, 'spotlights', dates)
    const topic = await make(app.payload, 'topics', { spotlights: [spotlight.id] })
    const asked = `where[id][equals]=${spotlight.id}`
    const query = `{ Topic(id: "${topic.id}") { spotlights { id } } }`
    expect((await ask(app, `/api/spotlights/${spotlight.id}`)).status).toBe(isShown ? 200 : 404)
    expect((await ask(app, `/api/spotlights/count?${asked}`)).body.totalDocs).toBe(isShown ? 1 : 0)
    for (const answer of [
      await ask(app, `/api/spotlights?${asked}`),
      await ask(app, `/api/topics/${topic.id}?depth=0`),
      await ask(app, `/api/topics/${topic.id}?depth=2`),
      await askGraphql(app, query),
    ]) {
      expect(answer.text.includes(spotlight.id)).toBe(isShown)
    }
  })

  it('outside its dates is there for staff', async () => {
    const { id } = await make(app.payload, 'spotlights', { ends: inDays(-1) })
    expect((await ask(app, `/api/spotlights/${id}`, { as: publisher })).status).toBe(200)
  })
})

function to(relationTo: string, value: string) {
  return { relationTo, value }
}

/** A document may only be published while what it links to is live; readers must see nothing of it afterwards. */
async function makeThenHide(
  collection: CollectionSlug,
  values: (to: Targets) => Record<string, unknown>,
): Promise<{ id: string; targets: Targets }> {
  const live = async (slug: keyof Targets, said: Record<string, unknown>) =>
    (await make(app.payload, slug, said)).id
  const targets = {
    topics: await live('topics', { title: 'CANARY-draft', summary: 'CANARY-draft' }),
    cards: await live('cards', { title: 'CANARY-draft' }),
    resources: await live('resources', { title: 'CANARY-draft' }),
    organizations: await live('organizations', { name: 'CANARY-draft' }),
  }
  const { id } = await make(app.payload, collection, values(targets))
  for (const [slug, target] of Object.entries(targets)) {
    await hide(app.payload, slug as keyof Targets, target)
  }
  return { id, targets }
}

function saveDraftOver(collection: CollectionSlug, id: string, data: Record<string, unknown>) {
  return app.payload.update({ collection, id, data, draft: true, overrideAccess: true })
}

function idsIn({ body }: Answer): string[] {
  return body.docs.map(({ id }) => id)
}

function withoutRequestId({ status, headers, text }: Answer) {
  const requestId = String(headers.get('x-request-id'))
  const names = [...headers.keys()]
  return { status, names, text: text.replace(requestId, '') }
}
