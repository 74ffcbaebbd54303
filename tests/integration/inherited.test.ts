import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { bootPayload, type Booted } from '#tests/support/bootPayload.ts'
import { inTransaction } from '#tests/support/inTransaction.ts'
import { hide, make } from '#tests/support/make.ts'
import { linkWords, richText } from '#tests/support/richText.ts'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})

afterAll(() => booted.close())

type Served = Record<string, unknown>

const own = { title: 'Own title', body: 'Own text', externalUrl: 'https://example.org/own' }
const lent = { title: 'Target title', summary: 'Target summary' }

describe('what a card shows', () => {
  it.each([
    {
      name: 'its own text',
      values: own,
      shown: ['Own title', 'Own text', 'https://example.org/own'],
    },
    {
      name: 'the text of its target',
      values: {},
      shown: ['Target title', 'Target summary', 'path'],
    },
    {
      name: 'its own heading above the text of its target',
      values: { title: 'Own title' },
      shown: ['Own title', 'Target summary', 'path'],
    },
    {
      name: 'the text of its target for empty words',
      values: { title: '', body: '' },
      shown: ['Target title', 'Target summary', 'path'],
    },
  ])('is $name', async ({ values, shown }) => {
    const target = await make(payload, 'topics', lent)
    const card = await make(payload, 'cards', { title: null, ...values, target: to(target.id) })
    const [heading, text, url] = shown
    expect(await served('cards', card.id)).toMatchObject({
      heading,
      text,
      url: url === 'path' ? target.path : url,
    })
  })

  it.each([
    { name: 'nothing, where it has nothing of its own', values: {}, heading: null },
    { name: 'only what is its own', values: { title: 'Own title' }, heading: 'Own title' },
  ])('is $name while its target is a draft', async ({ values, heading }) => {
    const target = await make(payload, 'topics', lent)
    const card = await make(payload, 'cards', { title: null, ...values, target: to(target.id) })
    await hide(payload, 'topics', target.id)
    expect(await served('cards', card.id)).toMatchObject({
      heading,
      text: null,
      url: null,
      target: null,
    })
  })

  it('follows its target when that is changed', async () => {
    const target = await make(payload, 'topics', lent)
    const card = await make(payload, 'cards', { title: null, target: to(target.id) })
    await payload.update({ collection: 'topics', id: target.id, data: { title: 'Renamed' } })
    expect(await served('cards', card.id)).toMatchObject({ heading: 'Renamed' })
  })

  it('is what its target was saved as last, for those who see drafts', async () => {
    const target = await make(payload, 'topics', { ...lent, status: 'draft' })
    const data = { title: 'Renamed', path: `${target.path}-moved` }
    await payload.update({ collection: 'topics', id: target.id, data, draft: true })
    const values = { title: null, target: to(target.id), status: 'draft' } as const
    const { id } = await make(payload, 'cards', values)
    expect(await payload.findByID({ collection: 'cards', id, depth: 0 })).toMatchObject({
      heading: 'Renamed',
      text: 'Target summary',
      url: data.path,
    })
  })

  it('is in the language that was asked for', async () => {
    const target = await make(payload, 'topics', lent)
    const data = { title: 'Título', summary: 'Resumen' }
    await payload.update({ collection: 'topics', id: target.id, locale: 'es', data })
    const card = await make(payload, 'cards', { title: null, target: to(target.id) })
    expect(await served('cards', card.id, 'es')).toMatchObject({
      heading: 'Título',
      text: 'Resumen',
    })
    expect(await served('cards', card.id, 'en')).toMatchObject({ heading: 'Target title' })
  })

  it('is not stored by an editor’s save of everything that was read', async () => {
    const target = await make(payload, 'topics', lent)
    const card = await make(payload, 'cards', { title: null, target: to(target.id) })
    const seen = await payload.findByID({ collection: 'cards', id: card.id, depth: 0 })
    const { id, ...data } = seen
    await payload.update({
      collection: 'cards',
      id,
      data: { ...data, buttonLabel: 'Read' },
    })
    const stored = await payload.db.findOne<Served & { id: string }>({
      collection: 'cards',
      where: { id: { equals: id } },
    })
    for (const name of ['title', 'body', 'externalUrl', 'heading', 'text', 'url']) {
      expect(textIn(stored?.[name])).toBeNull()
    }
    await payload.update({ collection: 'topics', id: target.id, data: { title: 'Renamed' } })
    expect(await served('cards', card.id)).toMatchObject({ heading: 'Renamed' })
  })
})

describe('what rows of a topic show', () => {
  it('comes from their targets and resources, in order', async () => {
    const page = await make(payload, 'articles', { title: 'A page' })
    const resource = await make(payload, 'resources', {
      title: 'A resource',
      summary: 'Its summary',
    })
    const other = await make(payload, 'resources', { title: 'Another resource' })
    const topic = await make(payload, 'topics', {
      related: {
        items: [{ target: { relationTo: 'articles', value: page.id } }, { linkText: 'Words only' }],
      },
      resources: {
        items: [{ resource: resource.id }, { resource: other.id, annotation: 'Here for this' }],
      },
    })
    const { related, resources } = (await served('topics', topic.id)) as Record<
      string,
      { items: Served[] }
    >
    expect(related?.items).toMatchObject([
      { heading: 'A page', url: page.path },
      { heading: 'Words only', url: null },
    ])
    expect(resources?.items).toMatchObject([
      { heading: 'A resource', text: 'Its summary', url: resource.path },
      { heading: 'Another resource', text: 'Here for this', url: other.path },
    ])
  })
})

describe('running text', () => {
  it('is served as nodes and as HTML', async () => {
    const { id } = await make(payload, 'topics', { intro: richText('Two & two <b>are</b> four') })
    const { intro, introHtml } = await served('topics', id)
    expect(intro).toMatchObject({ root: { children: [{ type: 'paragraph' }] } })
    expect(introHtml).toBe('<p>Two &amp; two &lt;b&gt;are&lt;/b&gt; four</p>')
  })

  it('leads to a live page by its path', async () => {
    const target = await make(payload, 'articles')
    const doc = { relationTo: 'articles', value: target.id }
    const { id } = await make(payload, 'topics', { intro: richText('See ', { doc }) })
    expect((await served('topics', id))['introHtml']).toBe(
      `<p>See <a href="${target.path}">${linkWords}</a></p>`,
    )
  })

  it('has plain words where the page is a draft', async () => {
    const target = await make(payload, 'articles')
    const doc = { relationTo: 'articles', value: target.id }
    const { id } = await make(payload, 'topics', { intro: richText('See ', { doc }) })
    await hide(payload, 'articles', target.id)
    const { intro, introHtml } = await served('topics', id)
    expect(introHtml).toBe(`<p>See ${linkWords}</p>`)
    expect(JSON.stringify(intro)).not.toMatch(new RegExp(`${target.id}|"type":"link"`))
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'https://a@evil.example',
  ])('is not published with a link to %j', async (url) => {
    const write = make(payload, 'topics', { intro: richText('See ', { url }) })
    await expect(write).rejects.toMatchObject({
      data: { errors: [{ path: 'intro', message: expect.stringMatching(/unsafe/) }] },
    })
  })

  it('never has a script in its HTML, even if one came into the database', async () => {
    const { id } = await make(payload, 'topics', { intro: richText('x') })
    const data = { intro: { en: richText('See ', { url: 'javascript:alert(1)' }) } }
    await inTransaction(payload, (req) =>
      payload.db.updateOne({ collection: 'topics', id, data, req }),
    )
    const { introHtml } = await served('topics', id)
    expect(introHtml).toContain(linkWords)
    expect(introHtml).not.toContain('javascript')
  })

  it.each([
    {
      name: 'a node of an unknown kind',
      intro: { root: { type: 'root', children: [{ type: 'iframe' }] } },
    },
    { name: 'a bare word', intro: { root: { type: 'root', children: ['x'] } } },
    { name: 'children that are no list', intro: { root: { type: 'root', children: 'x' } } },
    { name: 'nothing as a node', intro: { root: { type: 'root', children: [null] } } },
    { name: 'no root', intro: { children: [] } },
    { name: 'nodes without end', intro: { root: { type: 'root', children: [nested(60)] } } },
  ])('is not published with $name', async ({ intro }) => {
    await expect(make(payload, 'topics', { intro })).rejects.toMatchObject({
      data: { errors: [{ path: 'intro' }] },
    })
  })
})

/** As an anonymous reader gets it. */
async function served(
  collection: CollectionSlug,
  id: string,
  locale: 'en' | 'es' = 'en',
): Promise<Served> {
  const found = await payload.findByID({ collection, id, locale, depth: 0, overrideAccess: false })
  return found as unknown as Served
}

function to(value: string) {
  return { relationTo: 'topics', value }
}

/** The text in the default language of a stored value, which is text or text by language. */
function textIn(value: unknown): unknown {
  const text = typeof value === 'object' && value !== null && 'en' in value ? value.en : value
  return text === undefined || (typeof text === 'object' && text !== null) ? null : text
}

function nested(depth: number): unknown {
  return { type: 'quote', children: depth === 0 ? [] : [nested(depth - 1)] }
}
