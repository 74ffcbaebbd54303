import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
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

it('colleagues see of each other who they are and what they may do, and nothing else', async () => {
  const { status, body } = await ask(app, `/api/users/${admin.id}`, { as: author })
  expect(status).toBe(200)
  expect(body).toEqual({
    collection: 'users',
    createdAt: expect.any(String),
    email: expect.any(String),
    id: admin.id,
    name: null,
    roles: ['admin'],
    sessions: [],
    updatedAt: expect.any(String),
  })
  const graphql = await askGraphql(
    app,
    `{ User(id: "${admin.id}") { email sessions { id } } }`,
    author,
  )
  expect(graphql.body.data['User'] ?? null).toMatchObject({
    email: expect.any(String),
    sessions: [],
  })
})

it.each(['hash', 'salt', 'resetPasswordToken', 'loginAttempts', 'sessions.id'])(
  'colleagues cannot ask by %s',
  async (field) => {
    const [first, ...rest] = field.split('.')
    const path = [first, ...rest].map((name) => `[${name}]`).join('')
    const answer = await ask(app, `/api/users?where${path}[exists]=true`, { as: author })
    expectError(answer, { status: 400, code: 'FILTER_NOT_ALLOWED' })
  },
)

it('nobody who is not there can be made to answer for a page', async () => {
  const { id } = await make(app.payload, 'topics')
  for (const query of ['', '?draft=true']) {
    const body = { owner: randomUUID() }
    const answer = await ask(app, `/api/topics/${id}${query}`, { method: 'PATCH', body, as: admin })
    expectError(answer, { status: 400, code: 'CONTENT_INVALID' })
  }
})

it('who leaves answers for no page any more, nor in an older version', async () => {
  const leaver = await logIn(app, 'publisher')
  const { id } = await make(app.payload, 'topics', { owner: leaver.id })
  const draft = await make(app.payload, 'articles', { owner: leaver.id, status: 'draft' })
  await ask(app, `/api/topics/${id}`, {
    method: 'PATCH',
    body: { owner: admin.id, _status: 'published' },
    as: admin,
  })
  const left = await ask(app, `/api/users/${leaver.id}`, { method: 'DELETE', as: admin })
  expect(left.status).toBe(200)
  const where = { parent: { equals: id } }
  const { docs } = await app.payload.findVersions({
    ...{ collection: 'topics', where, sort: 'version.revision', depth: 0 },
  })
  expect(docs.map(({ version }) => version.owner ?? null)).toEqual([null, admin.id])
  const article = await ask(app, `/api/articles/${draft.id}?draft=true&depth=0`, { as: admin })
  expect(article.body['owner'] ?? null).toBeNull()
})

it('the colleague who answers for a page can be chosen, and stays nobody to readers', async () => {
  const { id } = await make(app.payload, 'topics', { owner: admin.id })
  const staff = await ask(app, `/api/topics/${id}?depth=1`, { as: author })
  expect(staff.body['owner']).toMatchObject({ id: admin.id, email: expect.any(String) })
  const reader = await ask(app, `/api/topics/${id}?depth=1`)
  expect(reader.status).toBe(200)
  expect(reader.body).not.toHaveProperty('owner')
  for (const path of ['/api/users', `/api/users/${admin.id}`])
    expect([401, 403, 404]).toContain((await ask(app, path)).status)
})
