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
