import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { issuePreview } from '#delivery/preview.ts'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { hide, make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let author: Staff
let admin: Staff

beforeAll(async () => {
  app = await startApp()
  author = await logIn(app, 'author')
  admin = await logIn(app, 'admin')
})

afterAll(() => app.close())

type Issued = { token: string; expiresAt: string; url: string }

async function preview(path: string): Promise<Issued> {
  const { status, body } = await ask(app, '/api/previews', {
    method: 'POST',
    body: { path },
    as: author,
  })
  expect({ path, status }).toEqual({ path, status: 201 })
  return body as unknown as Issued
}

function saveDraft(collection: 'topics' | 'cards', id: string, data: Record<string, unknown>) {
  return app.payload.update({
    collection,
    id,
    data: data,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}

/** A program's key, as a header. */
async function keyWith(scopes: string[]): Promise<Record<string, string>> {
  const { body } = await ask(app, '/api/api-clients', {
    method: 'POST',
    body: { name: 'A program', scopes },
    as: admin,
  })
  return { Authorization: `Bearer ${String(body.doc['key'])}` }
}

describe('a preview', () => {
  it('shows a page that was never published, for no cache to keep', async () => {
    const { path } = await make(app.payload, 'topics', { title: 'Not yet', status: 'draft' })
    const { url } = await preview(path)
    const { status, body, headers } = await ask(app, url)
    expect({ status, body }).toMatchObject({ status: 200, body: { title: 'Not yet', path } })
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
  })

  it('shows a page and its parts as they were saved last, and what it links to as readers get it', async () => {
    const linked = await make(app.payload, 'articles', { title: 'As it is live' })
    const target = { relationTo: 'articles', value: linked.id }
    const card = await make(app.payload, 'cards', { title: 'Old card' })
    const topic = await make(app.payload, 'topics', { title: 'Old', cards: [card.id] })
    await saveDraft('cards', card.id, { title: 'New card' })
    await saveDraft('topics', topic.id, { title: 'New', related: { items: [{ target }] } })
    await app.payload.update({
      collection: 'articles',
      id: linked.id,
      data: { title: 'A draft of the article' },
      draft: true,
      overrideAccess: true,
    })
    const shown = (await ask(app, (await preview(topic.path)).url)).body
    expect(shown).toMatchObject({
      title: 'New',
      details: {
        cards: [{ heading: 'New card' }],
        related: { items: [{ heading: 'As it is live' }] },
      },
    })
    expect((await ask(app, `/api/content${topic.path}`)).body).toMatchObject({
      title: 'Old',
      details: { cards: [{ heading: 'Old card' }], related: { items: [] } },
    })
  })

  it('shows the elements of a model that are not live yet', async () => {
    const model = await make(app.payload, 'practice-models', { status: 'draft' })
    const element = { model: model.id, kind: 'value', label: 'Care', position: 1 }
    await make(app.payload, 'practice-model-elements', { ...element, status: 'draft' })
    const { body } = await ask(app, (await preview(model.path)).url)
    expect(body['details']).toMatchObject({ elements: [{ label: 'Care' }] })
  })

  it('leaves out pages that are not live', async () => {
    const article = await make(app.payload, 'articles', { title: 'Hidden' })
    const items = [{ target: { relationTo: 'articles', value: article.id } }]
    const topic = await make(app.payload, 'topics', { related: { items } })
    await hide(app.payload, 'articles', article.id)
    const { text } = await ask(app, (await preview(topic.path)).url)
    expect(text).not.toContain(article.id)
  })

  it('shows one page, and for an hour', async () => {
    const one = await make(app.payload, 'topics', { status: 'draft' })
    const other = await make(app.payload, 'topics', { status: 'draft' })
    const { token, expiresAt } = await preview(one.path)
    const inAnHour = Date.now() + 3_600_000
    expect(Math.abs(new Date(expiresAt).getTime() - inAnHour)).toBeLessThan(60_000)
    const hoursAgo = new Date(Date.now() - 3_600_001)
    const over = issuePreview(
      { collection: 'topics', id: one.id },
      { payload: app.payload, now: hoursAgo },
    )
    for (const [path, given] of [
      [other.path, token],
      [one.path, over.token],
      [one.path, `${token.slice(0, -2)}AA`],
      [one.path, ''],
    ]) {
      const answer = await ask(app, `/api/content${path}?preview=${given}`)
      expectError(answer, { status: 400, code: 'PARAMETER_INVALID' })
      expect(answer.body.errors[0]?.path).toBe('preview')
    }
  })

  it('is nobody’s to make who does not see drafts', async () => {
    const { path } = await make(app.payload, 'topics', { status: 'draft' })
    const body = { path }
    const post = { method: 'POST', body }
    expectError(await ask(app, '/api/previews', post), { status: 401, code: 'LOGIN_NEEDED' })
    const writer = await keyWith(['content:write'])
    expectError(await ask(app, '/api/previews', { ...post, headers: writer }), {
      status: 403,
      code: 'NOT_ALLOWED',
    })
    const reader = await keyWith(['content:read-drafts'])
    expect((await ask(app, '/api/previews', { ...post, headers: reader })).status).toBe(201)
  })

  it.each([
    [{ path: `/${randomUUID()}` }, 404, 'NOT_FOUND'],
    [{ path: '/../x' }, 404, 'NOT_FOUND'],
    [{ path: 1 }, 400, 'PARAMETER_INVALID'],
    [{}, 400, 'PARAMETER_INVALID'],
    [{ path: '/a', more: true }, 400, 'PARAMETER_UNKNOWN'],
    ['{', 400, 'BODY_MALFORMED'],
  ])('refuses %j', async (body, status, code) => {
    expectError(await ask(app, '/api/previews', { method: 'POST', body, as: author }), {
      status,
      code,
    })
  })

  it('is made by POST only', async () => {
    const answer = await ask(app, '/api/previews', { as: author })
    expectError(answer, { status: 405, code: 'METHOD_NOT_ALLOWED' })
    expect(answer.headers.get('allow')).toBe('POST')
  })
})
