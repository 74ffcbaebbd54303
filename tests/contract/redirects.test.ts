import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { routeAt } from '#tests/support/routeAt.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let publisher: Staff
let author: Staff

beforeAll(async () => {
  app = await startApp()
  Object.assign(app.payload.config.custom, { redirectHosts: ['www.example.org'] })
  publisher = await logIn(app, 'publisher')
  author = await logIn(app, 'author')
})

afterAll(() => app.close())

function post(path: string, body: unknown, as: Staff | null = publisher) {
  return ask(app, `/api/${path}`, { method: 'POST', body, ...(as ? { as } : {}) })
}

const anyPath = () => `/${randomUUID()}`

describe('a path that twenty documents want at the same time', () => {
  it('goes to one of them', async () => {
    const path = anyPath()
    const types = ['topics', 'articles', 'resources', 'practice-models']
    const asked = Array.from({ length: 20 }, (_, index) =>
      post(`${types[index % types.length] ?? ''}?draft=true`, {
        title: `Title ${index}`,
        path,
        _status: 'draft',
      }),
    )
    const answers = await Promise.all(asked)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expectError(answer, { status: 409, code: 'VALUE_NOT_UNIQUE' })
      expect(answer.body.errors[0]).toMatchObject({ path: 'path' })
    }
  })
})

describe('used by', () => {
  it('tells staff who points at a document, in which languages, live or not', async () => {
    const { id } = await make(app.payload, 'cards')
    const one = await make(app.payload, 'topics', { title: 'A', cards: [id] })
    const two = await make(app.payload, 'topics', { title: 'B', status: 'draft', cards: [id] })
    const { status, body } = await ask(app, `/api/cards/${id}/used-by`, { as: author })
    expect(status).toBe(200)
    const use = { type: 'topics', field: 'cards', languages: [], isDraft: true }
    expect(body).toEqual([
      { ...use, id: one.id, title: 'A', isLive: true },
      { ...use, id: two.id, title: 'B', isLive: false },
    ])
    expectError(await ask(app, `/api/cards/${id}/used-by`), { status: 401, code: 'LOGIN_NEEDED' })
  })
})

describe('a redirect of an editor', () => {
  it('leads to a page past other redirects, and can be removed again', async () => {
    const topic = await make(app.payload, 'topics')
    const old = topic.path
    const path = anyPath()
    const to = anyPath()
    await post(`topics/${topic.id}/move`, { path: to })
    const made = await post('routes', { path, destination: old, kind: 'content', madeBy: 'system' })
    expect(made).toMatchObject({
      status: 201,
      body: { doc: { path, destination: to, kind: 'redirect', madeBy: 'editor' } },
    })
    const removed = await ask(app, `/api/routes/${made.body.doc.id}`, {
      method: 'DELETE',
      as: publisher,
    })
    expect(removed.status).toBe(200)
    expect(await routeAt(app.payload, path)).toBeNull()
  })

  it('is followed when its page moves', async () => {
    const topic = await make(app.payload, 'topics')
    const path = anyPath()
    await post('routes', { path, destination: topic.path })
    const to = anyPath()
    await post(`topics/${topic.id}/move`, { path: to })
    expect(await routeAt(app.payload, path)).toMatchObject({ destination: to, madeBy: 'editor' })
  })

  it.each([
    [{ destination: 'https://www.example.org/page' }, 201, undefined],
    [{ destination: 'https://evil.example/page' }, 409, 'REDIRECT_REFUSED'],
    [{ destination: 'javascript:alert(1)' }, 409, 'REDIRECT_REFUSED'],
    [{ destination: '/nothing-is-here' }, 409, 'REDIRECT_REFUSED'],
    [{ destination: '/api/topics' }, 409, 'REDIRECT_REFUSED'],
    [{ destination: { $ne: null } }, 400, 'CONTENT_INVALID'],
    [{}, 400, 'CONTENT_INVALID'],
    [{ path: '/api/x', destination: 'https://www.example.org/' }, 400, 'CONTENT_INVALID'],
    [{ path: '/same', destination: '/same' }, 409, 'REDIRECT_REFUSED'],
  ])('with %j is answered %i', async (body, status, code) => {
    const answer = await post('routes', { path: anyPath(), ...body })
    expect({
      status: answer.status,
      code: (answer.body as { errors?: { code: string }[] }).errors?.[0]?.code,
    }).toEqual({ status, code })
  })

  it('is refused where something is, to authors, and cannot take away what a move left', async () => {
    const { id, path } = await make(app.payload, 'topics')
    const destination = 'https://www.example.org/'
    expectError(await post('routes', { path, destination }), {
      status: 409,
      code: 'VALUE_NOT_UNIQUE',
    })
    expectError(await post('routes', { path: anyPath(), destination }, author), {
      status: 403,
      code: 'NOT_ALLOWED',
    })
    await post(`topics/${id}/move`, { path: anyPath() })
    const { docs } = await app.payload.find({
      collection: 'routes',
      where: { path: { equals: path } },
    })
    const row = `/api/routes/${String(docs[0]?.id)}`
    const refused = await ask(app, row, { method: 'DELETE', as: publisher })
    expectError(refused, { status: 403, code: 'NOT_ALLOWED' })
    const changed = await ask(app, row, { method: 'PATCH', as: publisher, body: { destination } })
    expectError(changed, { status: 405, code: 'METHOD_NOT_ALLOWED' })
  })
})
