import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, askGraphql, type Answer } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { takeAway } from '#tests/support/takeAway.ts'

let app: StartedApp
let publisher: Staff
let card: { id: string }

const credentials = { email: 'somebody@example.org', password: 'a long enough pass phrase' }
const login = () => ask(app, '/api/users/login', { method: 'POST', body: credentials })
const edit = () =>
  ask(app, `/api/cards/${card.id}`, { method: 'PATCH', as: publisher, body: { title: 'Edited' } })

beforeAll(async () => {
  app = await startApp({ hasStarted: false, admin: (_req, res) => void res.send('the admin') })
})

afterAll(() => app.close())

async function healthOf(): Promise<number[]> {
  return [(await ask(app, '/livez')).status, (await ask(app, '/readyz')).status]
}

function expectUnavailable(answer: Answer, code: string): void {
  expectError(answer, { status: 503, code })
  expect(answer.headers.get('retry-after')).toBe('1')
  expect(answer.headers.get('cache-control')).toBe('no-store')
}

describe('before the start is over', () => {
  it.each<[string, () => Promise<Answer>]>([
    ['a list', () => ask(app, '/api/cards')],
    ['a GraphQL query', () => askGraphql(app, '{ Cards { totalDocs } }')],
    ['a log-in', login],
    ['an address that there is not', () => ask(app, '/nothing')],
    ['the admin', () => ask(app, '/admin')],
  ])('%s is answered with NOT_READY', async (_, question) => {
    expectUnavailable(await question(), 'NOT_READY')
  })

  it('the process lives and is not ready', async () => {
    expect(await healthOf()).toEqual([200, 503])
  })
})

describe('while the database is away', () => {
  let putBack: () => Promise<void>

  beforeAll(async () => {
    app.readiness.open()
    publisher = await logIn(app, 'publisher')
    card = await make(app.payload, 'cards', { title: 'As it was' })
    putBack = await takeAway(app)
  })

  it('the process lives and is not ready', async () => {
    expect(await healthOf()).toEqual([200, 503])
  })

  it.each<[string, () => Promise<Answer>]>([
    ['a list', () => ask(app, '/api/cards')],
    ['a document', () => ask(app, `/api/cards/${card.id}`)],
    ['a count', () => ask(app, '/api/cards/count')],
    ['a GraphQL query', () => askGraphql(app, '{ Cards { totalDocs } }')],
    [
      'a GraphQL query of two lists',
      () => askGraphql(app, '{ Cards { totalDocs } Topics { totalDocs } }'),
    ],
    ['what staff reads with a valid token', () => ask(app, '/api/cards', { as: publisher })],
    ['the question who somebody is', () => ask(app, '/api/users/me', { as: publisher })],
    ['a GraphQL query of staff', () => askGraphql(app, '{ Cards { totalDocs } }', publisher)],
    ['what staff writes', edit],
    ['a page of the admin', () => ask(app, '/admin')],
  ])('%s is answered with DATABASE_UNAVAILABLE', async (_, question) => {
    expectUnavailable(await question(), 'DATABASE_UNAVAILABLE')
  })

  it('a log-in is not taken for a wrong password', async () => {
    const answer = await login()
    expect(answer.body.errors[0]?.code).toMatch(/^DATABASE_(UNAVAILABLE|NOT_WRITABLE)$/)
    expectUnavailable(answer, String(answer.body.errors[0]?.code))
  })

  it('everything goes on when it is back, and nothing of what was refused is there', async () => {
    await putBack()
    expect(await healthOf()).toEqual([200, 200])
    expect((await ask(app, `/api/cards/${card.id}`)).body['title']).toBe('As it was')
    expect((await ask(app, '/admin')).text).toBe('the admin')
    expect((await edit()).status).toBe(200)
    expect((await ask(app, `/api/cards/${card.id}`)).body['title']).toBe('Edited')
  })
})
