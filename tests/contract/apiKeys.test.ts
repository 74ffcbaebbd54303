import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { program } from '#tests/support/access/letIn.ts'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { until } from '#tests/support/until.ts'

let app: StartedApp
let admin: Staff

beforeAll(async () => {
  app = await startApp()
  admin = await logIn(app, 'admin')
})

afterAll(() => app.close())

const keyShape = /^kindred_[\w-]{43}$/

async function makeClient(body: object = {}) {
  const said = { name: 'A program', scopes: ['content:read-drafts'], ...body }
  const answer = await ask(app, '/api/api-clients', { method: 'POST', body: said, as: admin })
  return answer.body.doc as unknown as { id: string; key: string } & Record<string, unknown>
}

function stored(id: string) {
  const where = { id: { equals: id } }
  return app.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'api-clients',
    where,
  })
}

const bearing = (key: string): Staff => ({ id: '', headers: { Authorization: `Bearer ${key}` } })

describe('a key', () => {
  it('is shown once, and stored as a hash', async () => {
    const { id, key, keyStart } = await makeClient({ keyHash: 'mine', keyStart: 'mine' })
    expect(key).toMatch(keyShape)
    expect(keyStart).toBe(key.slice(0, 14))
    const row = await stored(id)
    expect(row?.['keyHash']).toBe(createHash('sha256').update(key).digest('hex'))
    expect(JSON.stringify(row)).not.toContain(key)
    const again = await ask(app, `/api/api-clients/${id}`, { as: admin })
    expect(again.text).not.toMatch(/keyHash|kindred_[\w-]{15}/)
    const list = await ask(app, '/api/api-clients', { as: admin })
    expect(list.text).not.toMatch(/keyHash|kindred_[\w-]{15}/)
  })

  it('is another one for each client', async () => {
    const [one, other] = [await makeClient(), await makeClient()]
    expect(one.key).not.toBe(other.key)
  })

  it('stays what it is when its client is changed', async () => {
    const { id, key } = await makeClient()
    const body = { name: 'Renamed', keyHash: 'mine', keyStart: 'mine', key: 'mine' }
    const change = await ask(app, `/api/api-clients/${id}`, { method: 'PATCH', body, as: admin })
    expect(change.body.doc['name']).toBe('Renamed')
    expect(change.text).not.toContain('kindred_"')
    expect((await ask(app, '/api/topics', { as: bearing(key) })).status).toBe(200)
  })

  it('cannot be guessed by filter or sort', async () => {
    for (const query of ['where[keyHash][like]=a', 'sort=keyHash', 'select[keyHash]=true']) {
      expect((await ask(app, `/api/api-clients?${query}`, { as: admin })).status).toBe(400)
    }
  })

  it('shows drafts over REST and GraphQL, for nobody else to keep', async () => {
    const { key } = await makeClient()
    const { id } = await make(app.payload, 'topics', { status: 'draft', title: 'A draft' })
    const rest = await ask(app, `/api/topics/${id}`, { as: bearing(key) })
    expect([rest.status, rest.body['title']]).toEqual([200, 'A draft'])
    expect(rest.headers.get('cache-control')).toBe('private, no-store')
    const graphql = await askGraphql(app, `{ Topic(id: "${id}") { title } }`, bearing(key))
    expect(graphql.body.data['Topic']).toEqual({ title: 'A draft' })
    expect(graphql.headers.get('cache-control')).toBe('private, no-store')
    const live = await ask(app, '/api/topics', { as: await program(app, []) })
    expect(live.headers.get('cache-control')).toBe('private, no-store')
    expect(live.text).not.toContain('A draft')
  })

  it('opens nothing of people, keys, the log or the admin', async () => {
    const as = await program(app, ['content:read-drafts', 'content:write'])
    for (const path of ['users', 'api-clients', 'audit-log', 'access', 'payload-preferences/nav']) {
      expectError(await ask(app, `/api/${path}`, { as }), { status: 404, code: 'NOT_FOUND' })
    }
    expect((await ask(app, '/api/users/me', { as })).body['user']).toBeNull()
    const queries = [
      '{ Users { docs { id } } }',
      `mutation { updateUser(id: "${admin.id}", data: { name: "x" }) { id } }`,
      'mutation { createUser(data: { email: "a@b.org", password: "a long pass phrase", roles: [admin] }) { id } }',
      'mutation { updateSite(data: { contact: "x" }) { contact } }',
    ]
    for (const query of queries) {
      const { text, body } = await askGraphql(app, query, as)
      expect(text).toContain('NOT_ALLOWED')
      expect(JSON.stringify(body['data'])).toMatch(/^(null|\{"\w+":null\})$/)
    }
    const { text } = await askGraphql(app, '{ PayloadPreferences { docs { id } } }', as)
    expect(text).toContain('QUERY_INVALID')
  })

  it('signs what it writes with the name of its client', async () => {
    const { key } = await makeClient({ name: 'The importer', scopes: ['content:write'] })
    const body = { title: 'From a program', _status: 'draft' }
    const question = { method: 'POST', body, as: bearing(key) }
    const { body: made } = await ask(app, '/api/cards?draft=true', question)
    const card = await app.payload.findByID({ collection: 'cards', id: made.doc.id, draft: true })
    expect(card['savedBy']).toBe('The importer')
  })
})

describe('a key that is not good', () => {
  const unknown = `kindred_${'a'.repeat(43)}`

  it.each([unknown, 'kindred_short', `${unknown}extra`, 'kindred_'])(
    'is refused and not taken for nobody: %s',
    async (key) => {
      for (const path of ['/api/topics', '/api/globals/site', '/api/users/me']) {
        const answer = await ask(app, path, { as: bearing(key) })
        expectError(answer, { status: 401, code: 'LOGIN_NEEDED' })
      }
      const query = { method: 'POST', body: { query: '{ Topics { totalDocs } }' } }
      const answer = await ask(app, '/api/graphql', { ...query, as: bearing(key) })
      expectError(answer, { status: 401, code: 'LOGIN_NEEDED' })
    },
  )

  it('is refused from the moment it is revoked, and for good', async () => {
    const { id, key } = await makeClient()
    const change = (body: object) =>
      ask(app, `/api/api-clients/${id}`, { method: 'PATCH', body, as: admin })
    await change({ revokedAt: '2099-01-01T00:00:00.000Z' })
    expect((await ask(app, '/api/topics', { as: bearing(key) })).status).toBe(401)
    const revokedAt = (await stored(id))?.['revokedAt']
    expect(String(revokedAt)).not.toMatch(/^2099/)
    for (const body of [{ revokedAt: null }, { revokedAt: '' }, { name: 'Again' }]) {
      await change(body)
      expect((await stored(id))?.['revokedAt']).toEqual(revokedAt)
      expect((await ask(app, '/api/topics', { as: bearing(key) })).status).toBe(401)
    }
  })

  it('is refused when its client is deleted', async () => {
    const { id, key } = await makeClient()
    await ask(app, `/api/api-clients/${id}`, { method: 'DELETE', as: admin })
    expect((await ask(app, '/api/topics', { as: bearing(key) })).status).toBe(401)
  })

  it('is refused also beside a good log-in', async () => {
    const { token } = /JWT (?<token>.+)/.exec(admin.headers.Authorization)?.groups ?? {}
    const headers = { Authorization: `Bearer ${unknown}`, Cookie: `payload-token=${token}` }
    const answer = await ask(app, '/api/users', { as: admin, headers })
    expectError(answer, { status: 401, code: 'LOGIN_NEEDED' })
  })

  it('is one in a query: it is refused, or counts for nothing', async () => {
    const { key } = await makeClient()
    const { id } = await make(app.payload, 'topics', { status: 'draft' })
    for (const name of ['key', 'api_key', 'access_token', 'Authorization']) {
      const answer = await ask(app, `/api/topics?${name}=${key}`)
      expectError(answer, { status: 400, code: 'PARAMETER_UNKNOWN' })
      const query = encodeURIComponent(`{ Topic(id: "${id}") { title } }`)
      const graphql = await ask(app, `/api/graphql?query=${query}&${name}=${key}`)
      expect(graphql.body.data['Topic'] ?? null).toBeNull()
    }
  })
})

describe('the use of a key', () => {
  it('is noted to the minute, and nowhere is the key logged', async () => {
    const { id, key } = await makeClient()
    for (let count = 0; count < 3; count++) await ask(app, '/api/topics', { as: bearing(key) })
    await until(async () => Boolean((await stored(id))?.['lastUsedAt']))
    const row = await stored(id)
    expect(new Date(String(row?.['lastUsedAt'])).toISOString()).toMatch(/:00\.000Z$/)
    expect(row?.['scopes']).toEqual(['content:read-drafts'])
    await ask(app, `/api/topics?key=${key}`)
    expect(JSON.stringify(app.lines)).not.toContain(key.slice(0, 20))
  })
})
