import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Finding } from '#rules/findings/finding.ts'
import { ask, askGraphql, type Answer } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { hide, make, provenance } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { storedState } from '#tests/support/storedState.ts'

let app: StartedApp
let publisher: Staff

beforeAll(async () => {
  app = await startApp({ contents: 'demo' })
  publisher = await logIn(app, 'publisher')
}, 120_000)

afterAll(() => app.close())

type Told = { findings: Finding[]; errors: { path: string; message: string }[] }

/** A change over each door; the answer of GraphQL has its errors in `extensions`. */
const doors = [
  {
    door: 'REST',
    publish: (id: string) =>
      ask(app, `/api/articles/${id}`, {
        method: 'PATCH',
        body: { _status: 'published' },
        as: publisher,
      }),
    told: ({ body }: Answer) => body.errors[0],
  },
  {
    door: 'GraphQL',
    publish: (id: string) =>
      askGraphql(
        app,
        `mutation { updateArticle(id: "${id}", data: { _status: published }) { id } }`,
        publisher,
      ),
    told: ({ body }: Answer) =>
      (body.errors[0] as unknown as { extensions: Answer['body']['errors'][0] }).extensions,
  },
]

async function idOf(collection: string, path: string): Promise<string> {
  const asked = `/api/${collection}?where[path][equals]=${path}&draft=true&depth=0`
  return String((await ask(app, asked, { as: publisher })).body.docs[0]?.id)
}

function codesIn(told: unknown): string[] {
  return (told as Told).findings.map(({ code }) => code)
}

describe.each(doors)('publishing over $door', ({ publish, told }) => {
  it('refuses the brief, whose source is unknown and broken off, and changes nothing', async () => {
    const id = await idOf('articles', '/briefs/family-engagement')
    const before = await storedState(app.payload)
    const answer = await publish(id)
    expect(told(answer)).toMatchObject({ code: 'PUBLISH_REFUSED', path: 'provenance.origin' })
    expect(codesIn(told(answer)?.data)).toEqual([
      'provenance-missing',
      'provenance-missing',
      'text-truncated',
      'text-truncated',
    ])
    expect((told(answer)?.data as Told).errors[3]).toEqual({
      path: 'body',
      message: expect.stringContaining('CPS referral and'),
    })
    expect(await storedState(app.payload)).toEqual(before)
    expect((await ask(app, `/api/articles/${id}`)).status).toBe(404)
  })

  it('refuses an article that breaks off without an origin, and takes it when it is mended', async () => {
    const { id } = await app.payload.create({
      collection: 'articles',
      data: {
        title: `Article ${randomUUID()}`,
        kind: 'article',
        body: richText('It ends in “CPS referral and …”') as never,
      } as never,
      draft: true,
    })
    const refused = await publish(id)
    expect(new Set(codesIn(told(refused)?.data))).toEqual(
      new Set(['provenance-missing', 'text-truncated']),
    )
    const data = { provenance, body: richText('It ends well.') } as never
    await app.payload.update({ collection: 'articles', id, data, draft: true })
    await publish(id)
    expect((await ask(app, `/api/articles/${id}`)).status).toBe(200)
  })
})

describe('a document that breaks a rule', () => {
  it('is refused with 422 when it is made, and nothing is stored', async () => {
    const before = await storedState(app.payload)
    const body = { title: 'Broken off …', kind: 'article', _status: 'published' }
    const answer = await ask(app, '/api/articles', { method: 'POST', body, as: publisher })
    expectError(answer, { status: 422, code: 'PUBLISH_REFUSED' })
    expect(await storedState(app.payload)).toEqual(before)
  })

  it('is kept as a draft, over what readers have', async () => {
    const { id } = await make(app.payload, 'articles', { title: 'Whole' })
    const patch = (path: string, body: object) =>
      ask(app, path, { method: 'PATCH', body, as: publisher })
    const saved = await patch(`/api/articles/${id}?draft=true`, { title: 'Broken off …' })
    expect([saved.status, saved.body.doc['errorCount']]).toEqual([200, 1])
    const refused = await patch(`/api/articles/${id}`, { _status: 'published' })
    expectError(refused, { status: 422, code: 'PUBLISH_REFUSED' })
    expect((await ask(app, `/api/articles/${id}`)).body['title']).toBe('Whole')
  })

  it('is refused in whichever language it breaks it', async () => {
    const { id } = await make(app.payload, 'articles', { status: 'draft' })
    const spanish = { title: 'Se corta …' }
    await app.payload.update({
      collection: 'articles',
      id,
      data: spanish,
      locale: 'es',
      draft: true,
    })
    const body = { _status: 'published' }
    const answer = await ask(app, `/api/articles/${id}`, { method: 'PATCH', body, as: publisher })
    expectError(answer, { status: 422, code: 'PUBLISH_REFUSED' })
    expect(answer.body.errors[0]?.data).toMatchObject({
      errors: [{ path: 'title', message: expect.stringMatching(/^In Spanish: /) }],
    })
  })

  it('is not brought back by restoring a version that was live before its target was hidden', async () => {
    const target = await make(app.payload, 'topics')
    const body = richText('See', { doc: { relationTo: 'topics', value: target.id } })
    const { id } = await make(app.payload, 'articles')
    const spanish = { title: 'Entero', body, _status: 'published' } as never
    await app.payload.update({ collection: 'articles', id, data: spanish, locale: 'es' })
    const { docs } = await app.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: '-createdAt',
      limit: 1,
    })
    const mended = { body: richText('Nada'), _status: 'published' } as never
    await app.payload.update({ collection: 'articles', id, data: mended, locale: 'es' })
    await hide(app.payload, 'topics', target.id)
    const before = await storedState(app.payload)
    const restore = { method: 'POST', as: publisher }
    const answer = await ask(app, `/api/articles/versions/${String(docs[0]?.id)}`, restore)
    expectError(answer, { status: 422, code: 'PUBLISH_REFUSED' })
    expect(await storedState(app.payload)).toEqual(before)
  })

  it('is refused as a major update without a note, once readers have seen it', async () => {
    const { id } = await make(app.payload, 'articles')
    const publish = (body: object) =>
      ask(app, `/api/articles/${id}`, {
        method: 'PATCH',
        body: { ...body, updateType: 'major', _status: 'published' },
        as: publisher,
      })
    const refused = await publish({})
    expectError(refused, { status: 422, code: 'PUBLISH_REFUSED' })
    expect(refused.body.errors[0]?.path).toBe('changeNote')
    expect((await publish({ changeNote: 'New figures' })).status).toBe(200)
  })
})

describe('the demo topic', () => {
  it('is published, with its nine items without a link listed as warnings', async () => {
    const id = await idOf('topics', '/family-centered')
    const publish = { method: 'PATCH', body: { _status: 'published' }, as: publisher }
    const published = await ask(app, `/api/topics/${id}?depth=0`, publish)
    expect([published.status, published.body.doc['errorCount']]).toEqual([200, 0])
    const { body } = await ask(app, `/api/topics/${id}/findings`, { as: publisher })
    const { errors, warnings } = body as unknown as Record<'errors' | 'warnings', Finding[]>
    expect(errors).toEqual([])
    expect(warnings.map(({ code }) => code)).toEqual(Array(9).fill('item-without-link'))
    expect(warnings.map(({ path }) => path)).toEqual([
      ...Array<string>(2).fill('spotlights'),
      ...[0, 1, 2, 3, 4].map((row) => `related.items.${row}.target`),
      ...[0, 1].map((row) => `resources.items.${row}.resource`),
    ])
  })
})

describe('the findings of a document', () => {
  it('are told to staff for the newest version, in one language', async () => {
    const { id } = await make(app.payload, 'topics', { status: 'draft', title: 'Broken off …' })
    const { status, body } = await ask(app, `/api/topics/${id}/findings?locale=en`, {
      as: publisher,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      errors: [{ code: 'text-truncated', path: 'title' }],
      warnings: [],
    })
  })

  it('are told of a form that was not saved, and nothing is stored', async () => {
    const before = await storedState(app.payload)
    const post = { method: 'POST', body: { title: 'Broken off …', provenance }, as: publisher }
    const { status, body } = await ask(app, '/api/topics/findings', post)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      errors: [{ code: 'text-truncated', path: 'title' }],
      warnings: [],
    })
    expect(await storedState(app.payload)).toEqual(before)
  })

  it.each([
    ['a word for a group', { related: 'x', provenance: 3 }],
    ['a list for rich text', { intro: [1, { root: 2 }] }],
    ['objects for ids', { cards: [{}, { $ne: 1 }], parent: { id: { $gt: '' } } }],
    ['nothing', {}],
  ])('are told of a form with %s', async (_, body) => {
    const post = { method: 'POST', body, as: publisher }
    expect((await ask(app, '/api/topics/findings', post)).status).toBe(200)
  })

  it('are not for others, and not there for what is not there', async () => {
    const { id } = await make(app.payload, 'topics')
    const anonymous = await ask(app, `/api/topics/${id}/findings`)
    expectError(anonymous, { status: 401, code: 'LOGIN_NEEDED' })
    const form = await ask(app, '/api/topics/findings', { method: 'POST', body: {} })
    expectError(form, { status: 401, code: 'LOGIN_NEEDED' })
    const nothing = await ask(app, `/api/topics/${randomUUID()}/findings`, { as: publisher })
    expectError(nothing, { status: 404, code: 'NOT_FOUND' })
    const users = await ask(app, `/api/users/${publisher.id}/findings`, { as: publisher })
    expectError(users, { status: 404, code: 'NOT_FOUND' })
  })
})
