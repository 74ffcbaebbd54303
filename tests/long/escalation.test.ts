import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { retryWhole } from '#database/retry.ts'
import { program } from '#tests/support/access/letIn.ts'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let admin: Staff

beforeAll(async () => {
  app = await startApp()
  admin = await logIn(app, 'admin')
})

afterAll(() => app.close())

const password = 'a long enough pass phrase'
const roles = ['admin', 'publisher', 'author']

type Person = Staff & { email: string }

async function person(role: 'author' | 'publisher'): Promise<Person> {
  const staff = await logIn(app, role)
  const { email } = await app.payload.findByID({ collection: 'users', id: staff.id })
  return { ...staff, email }
}

type Door = (as: Person) => Promise<unknown>

function form(as: Person, { method, id = '' }: { method: string; id?: string }, payload: object) {
  const body = new FormData()
  body.set('_payload', JSON.stringify(payload))
  return fetch(`${app.origin}/api/users${id && `/${id}`}`, { method, body, headers: as.headers })
}

const account = () => ({ email: `${randomUUID()}@example.org`, password, roles: ['admin'] })

/** Every way on which somebody might come by another role, for themselves or by an account of their making. */
const doors: Record<string, Door> = {
  'own profile': (as) =>
    ask(app, `/api/users/${as.id}`, { method: 'PATCH', body: { name: 'Me', roles }, as }),
  'own profile, as a draft': (as) =>
    ask(app, `/api/users/${as.id}?draft=true`, { method: 'PATCH', body: { roles }, as }),
  'own profile, another language': (as) =>
    ask(app, `/api/users/${as.id}?locale=es`, { method: 'PATCH', body: { roles }, as }),
  'upload form': (as) => form(as, { method: 'PATCH', id: as.id }, { roles }),
  'upload form, a new account': (as) => form(as, { method: 'POST' }, account()),
  'GraphQL, own profile': (as) =>
    askGraphql(
      app,
      `mutation { updateUser(id: "${as.id}", data: { roles: [admin, author] }) { id } }`,
      as,
    ),
  'GraphQL, a new account': (as) =>
    askGraphql(
      app,
      `mutation { createUser(data: { email: "${randomUUID()}@example.org", password: "${password}", roles: [admin] }) { id } }`,
      as,
    ),
  'a new account': (as) => ask(app, '/api/users', { method: 'POST', body: account(), as }),
  'first-register': (as) =>
    ask(app, '/api/users/first-register', { method: 'POST', body: account(), as }),
  'version restore': (as) => ask(app, '/api/users/versions/1', { method: 'POST', as }),
  'bulk, REST': (as) =>
    ask(app, `/api/users?where[id][equals]=${as.id}`, { method: 'PATCH', body: { roles }, as }),
  'a method in a header': (as) =>
    ask(app, `/api/users/${as.id}`, {
      method: 'POST',
      body: { roles },
      headers: { 'X-Payload-HTTP-Method-Override': 'PATCH' },
      as,
    }),
  'Local API, own profile': async (as) =>
    app.payload.update({
      collection: 'users',
      id: as.id,
      data: { roles: ['admin'] },
      overrideAccess: false,
      user: await userOf(as),
    }),
  'Local API, many at once': async (as) =>
    app.payload.update({
      collection: 'users',
      where: { id: { equals: as.id } },
      data: { roles: ['admin'] },
      overrideAccess: false,
      user: await userOf(as),
    }),
  'a refreshed log-in': (as) =>
    ask(app, '/api/users/refresh-token', { method: 'POST', body: { roles }, as }),
  'a duplicate': (as) =>
    ask(app, `/api/users/${as.id}/duplicate`, { method: 'POST', body: { roles }, as }),
  'a key of their own': (as) =>
    ask(app, '/api/api-clients', { method: 'POST', body: { name: 'Mine' }, as }),
}

async function userOf({ id }: Person): Promise<never> {
  return {
    ...(await app.payload.findByID({ collection: 'users', id })),
    collection: 'users',
  } as never
}

describe.each(['author', 'publisher'] as const)('%s: no other role comes by', (role) => {
  it.each(Object.keys(doors))('%s', async (name) => {
    const as = await person(role)
    const before = await accounts(as)
    await doors[name]?.(as).catch(() => null)
    expect(await accounts(as)).toEqual(before)
    expect((await signedFor(as)).roles).toEqual([role])
  })
})

/** Who there is, with which roles; and how many keys. */
async function accounts({ id }: Person): Promise<unknown> {
  const { totalDocs } = await app.payload.count({ collection: 'users' })
  const { roles: held } = await app.payload.findByID({ collection: 'users', id })
  const keys = await app.payload.count({ collection: 'api-clients' })
  return { totalDocs, held, keys: keys.totalDocs }
}

/** What the token of the next log-in says. */
async function signedFor({ email }: Person): Promise<{ roles: string[] }> {
  const answer = await ask(app, '/api/users/login', { method: 'POST', body: { email, password } })
  const [, claims = ''] = String(answer.body['token']).split('.')
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as { roles: string[] }
}

describe('whoever loses a role or an account', () => {
  it('loses what came with it at once', async () => {
    const other = await logIn(app, 'admin')
    const demote = { method: 'PATCH', body: { roles: ['author'] }, as: admin }
    expect((await ask(app, `/api/users/${other.id}`, demote)).status).toBe(200)
    const refused = await ask(app, '/api/api-clients', { as: other })
    expectError(refused, { status: 403, code: 'NOT_ALLOWED' })

    await ask(app, `/api/users/${other.id}`, { method: 'DELETE', as: admin })
    expectError(await ask(app, '/api/routes', { as: other }), { status: 404, code: 'NOT_FOUND' })
    expect((await ask(app, '/api/users/me', { as: other })).body['user']).toBeNull()
  })

  it('is not at the mercy of a key: programs have no roles', async () => {
    const as = await program(app, ['content:write', 'content:read-drafts'])
    const before = (await app.payload.count({ collection: 'users' })).totalDocs
    await ask(app, '/api/users', { method: 'POST', body: account(), as })
    expect((await app.payload.count({ collection: 'users' })).totalDocs).toBe(before)
  })
})

describe('the last admin', () => {
  const ways = {
    demoted: (id: string) =>
      app.payload.update({ collection: 'users', id, data: { roles: ['author'] } }),
    deleted: (id: string) => app.payload.delete({ collection: 'users', id }),
  }

  it.each(['demoted', 'deleted'] as const)('stays when all are %s at once', async (way) => {
    for (let count = (await admins()).length; count < 4; count++) {
      const data = { ...account(), roles: ['admin' as const] }
      await app.payload.create({ collection: 'users', data })
    }
    const people = await admins()
    const attempts = Array.from({ length: 20 }, (_, at) => people[at % people.length])
    const outcomes = await Promise.all(
      attempts.map((one) => outcomeOf(retryWhole(() => ways[way](String(one?.id))))),
    )
    // A writer that waited too long for others is told so, and nothing of its change was kept.
    const known = ['done', 'LAST_ADMIN', 'DATABASE_BUSY', 'NotFound']
    expect(outcomes.filter((outcome) => !known.includes(outcome))).toEqual([])
    const left = await admins()
    expect(left.length).toBeGreaterThanOrEqual(1)

    const last: string[] = []
    for (const { id } of left) last.push(await outcomeOf(ways[way](id)))
    expect(last.at(-1)).toBe('LAST_ADMIN')
    expect(await admins()).toHaveLength(1)
  })

  it('stays when two admins take the role from each other', async () => {
    const pair = [await logIn(app, 'admin'), await logIn(app, 'admin')] as const
    for (const { id } of await admins()) {
      if (pair.every((one) => one.id !== id)) await app.payload.delete({ collection: 'users', id })
    }
    const body = { roles: ['author'] }
    const attempts = Array.from({ length: 20 }, (_, at) => {
      const [as, other] = at % 2 === 0 ? pair : [pair[1], pair[0]]
      return ask(app, `/api/users/${other.id}`, { method: 'PATCH', body, as })
    })
    const statuses = (await Promise.all(attempts)).map(({ status }) => status)
    expect(statuses.filter((status) => ![200, 403, 409, 503].includes(status))).toEqual([])
    expect(await admins()).toHaveLength(1)
  })

  it('is told so over REST, and may change all else', async () => {
    const [last] = await admins()
    const as = await logIn(app, 'admin')
    await app.payload.delete({ collection: 'users', id: String(last?.id) })
    const save = (body: object) => ask(app, `/api/users/${as.id}`, { method: 'PATCH', body, as })
    expectError(await save({ roles: ['publisher'] }), { status: 409, code: 'LAST_ADMIN' })
    const remove = await ask(app, `/api/users/${as.id}`, { method: 'DELETE', as })
    expectError(remove, { status: 409, code: 'LAST_ADMIN' })
    expect((await save({ name: 'Still here', roles: ['author', 'admin'] })).status).toBe(200)
  })
})

async function admins() {
  const { docs } = await app.payload.find({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

async function outcomeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'done',
    (error: unknown) => (error as Error).name,
  )
}
