import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { logIn } from '#tests/support/logIn.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ admin: (_req, res) => void res.send('the admin') })
})

afterAll(() => app.close())

const account = () => ({
  email: `${randomUUID()}@example.org`,
  password: 'a long enough pass phrase',
  roles: ['admin'],
})

// In this order: the database is empty first.
describe.each(['no account', 'an account'])('with %s', (state) => {
  beforeAll(async () => {
    if (state === 'an account') await logIn(app, 'admin')
  })

  it('nobody makes one for themselves', async () => {
    const before = (await app.payload.count({ collection: 'users' })).totalDocs
    const post = () => ({ method: 'POST', body: account() })
    const { email, password } = account()
    const data = `{ email: "${email}", password: "${password}", roles: [admin] }`
    expect((await ask(app, '/api/users/first-register', post())).status).toBe(404)
    expect((await ask(app, '/api/users', post())).status).toBe(404)
    const mutation = `mutation { createUser(data: ${data}) { id } }`
    expect((await askGraphql(app, mutation)).text).toContain('NOT_ALLOWED')
    expect((await app.payload.count({ collection: 'users' })).totalDocs).toBe(before)
  })

  it.each(['', '/', '?_rsc=1', '/x', '.rsc'])(
    'the admin offers no form for it at create-first-user%s',
    async (end) => {
      const answer = await ask(app, `/admin/create-first-user${end}`)
      expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('No account')])
    },
  )

  it.each(['create%2Dfirst-user', '%63reate-first-user', 'Create-First-User'])(
    'nor at %s',
    async (spelling) => {
      expect((await ask(app, `/admin/${spelling}`)).status).toBe(404)
    },
  )

  it('the rest of the admin is there', async () => {
    expect((await ask(app, '/admin/login')).text).toBe('the admin')
  })
})
