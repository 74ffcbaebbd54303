import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make, provenance } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { storedState } from '#tests/support/storedState.ts'

let app: StartedApp
let staff: Record<'admin' | 'publisher', Staff>

beforeAll(async () => {
  app = await startApp()
  staff = { admin: await logIn(app, 'admin'), publisher: await logIn(app, 'publisher') }
})

afterAll(() => app.close())

const roles = ['admin', 'publisher'] as const

describe('an anonymous caller', () => {
  it.each([
    { method: 'POST', path: 'topics', status: 401 },
    { method: 'PATCH', path: 'topics/:id', status: 401 },
    { method: 'DELETE', path: 'topics/:id', status: 401 },
    { method: 'POST', path: 'topics/:id/duplicate', status: 401 },
    { method: 'POST', path: 'topics/access/:id', status: 401 },
    { method: 'POST', path: 'topics/versions/1', status: 401 },
    { method: 'POST', path: 'media', status: 401 },
    { method: 'POST', path: 'users', status: 404 },
    { method: 'PATCH', path: 'users/:user', status: 404 },
    { method: 'DELETE', path: 'users/:user', status: 404 },
    { method: 'POST', path: 'users/unlock', status: 404 },
    { method: 'POST', path: 'users/first-register', status: 404 },
    { method: 'POST', path: 'payload-preferences/x', status: 404 },
    { method: 'PATCH', path: 'payload-locked-documents/1', status: 404 },
    { method: 'POST', path: 'payload-kv', status: 404 },
    { method: 'POST', path: 'reorder', status: 404 },
  ])('gets $status for $method $path, and nothing is written', async ({ method, path, status }) => {
    const { id } = await make(app.payload, 'topics')
    const before = await storedState(app.payload)
    const address = path.replace(':id', id).replace(':user', staff.admin.id)
    const answer = await ask(app, `/api/${address}`, { method, body: { title: 'Changed' } })
    expectError(answer, { status, code: status === 401 ? 'LOGIN_NEEDED' : 'NOT_FOUND' })
    expect(await storedState(app.payload)).toEqual(before)
  })

  it.each([
    'createTopic(data: { title: "Changed", kind: topic }) { id }',
    'updateTopic(id: ":id", data: { title: "Changed" }) { id }',
    'updateTopic(id: ":id", draft: true, data: { title: "Changed" }) { id }',
    'deleteTopic(id: ":id") { id }',
    'duplicateTopic(id: ":id", data: { title: "Changed", kind: topic }) { id }',
    'createUser(data: { email: "a@example.org", password: "a long pass phrase", roles: [admin] }) { id }',
    'updateUser(id: ":user", data: { roles: [publisher] }) { id }',
    'deleteUser(id: ":user") { id }',
    'unlockUser(email: "a@example.org")',
  ])('changes nothing over GraphQL: %.40s', async (mutation) => {
    const { id } = await make(app.payload, 'topics')
    const before = await storedState(app.payload)
    const asked = mutation.replace(':id', id).replace(':user', staff.admin.id)
    const { body } = await askGraphql(app, `mutation { done: ${asked} }`)
    const codes = (body.errors as unknown as { extensions: unknown }[]).map(
      ({ extensions }) => extensions,
    )
    expect(codes).toEqual([expect.objectContaining({ code: 'NOT_ALLOWED' })])
    expect(await storedState(app.payload)).toEqual(before)
  })
})

describe.each(roles)('a person who is %s', (role) => {
  it('writes, publishes, changes and deletes a page', async () => {
    const as = staff[role]
    const title = `Page ${randomUUID()}`
    const body = { title, kind: 'topic', provenance, _status: 'draft' }
    const created = await ask(app, '/api/topics', { method: 'POST', body, as })
    const { id, path } = created.body.doc
    expect([created.status, path]).toEqual([201, `/${title.toLowerCase().replace(' ', '-')}`])
    expect((await ask(app, `/api/topics/${id}`)).status).toBe(404)

    await ask(app, `/api/topics/${id}`, { method: 'PATCH', body: { _status: 'published' }, as })
    expect((await ask(app, `/api/topics/${id}`)).body['title']).toBe(title)

    const changed = { method: 'PATCH', body: { summary: 'New' }, as }
    expect((await ask(app, `/api/topics/${id}`, changed)).status).toBe(200)
    expect((await ask(app, `/api/topics/${id}`)).body['summary']).toBe('New')

    const deleted = await ask(app, `/api/topics/${id}`, { method: 'DELETE', as })
    expectError(deleted, { status: 409, code: 'WAS_LIVE' })
    expect((await ask(app, `/api/topics/${id}`)).status).toBe(200)
  })

  it('deletes a page that readers have never seen', async () => {
    const as = staff[role]
    const { id } = await make(app.payload, 'topics', { status: 'draft' })
    expect((await ask(app, `/api/topics/${id}`, { method: 'DELETE', as })).status).toBe(200)
    expect((await ask(app, `/api/topics/${id}`, { as })).status).toBe(404)
  })

  it('takes a page back by making it a draft', async () => {
    const { id } = await make(app.payload, 'topics')
    const unpublish = { method: 'PATCH', body: { _status: 'draft' }, as: staff[role] }
    expect((await ask(app, `/api/topics/${id}`, unpublish)).status).toBe(200)
    expect((await ask(app, `/api/topics/${id}`)).status).toBe(404)
  })
})

describe('a path', () => {
  it('that is taken gives 409 and names the field only', async () => {
    const { path } = await make(app.payload, 'topics')
    const body = { title: 'Second', kind: 'topic', path, provenance, _status: 'published' }
    const answer = await ask(app, '/api/topics', { method: 'POST', body, as: staff.publisher })
    expectError(answer, { status: 409, code: 'VALUE_NOT_UNIQUE' })
    expect(answer.body.errors[0]?.path).toBe('path')
    expect(answer.text).not.toMatch(/table|index|constraint|topics|E11000/i)
  })

  it('is given to one of twenty who ask for it at once', async () => {
    const path = `/${randomUUID()}`
    const body = { title: 'Wanted', kind: 'topic', path, provenance, _status: 'published' }
    const post = { method: 'POST', body, as: staff.publisher }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(app, '/api/topics', post)),
    )
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b)
    expect(statuses).toEqual([201, ...Array<number>(19).fill(409)])
    expect((await ask(app, `/api/topics?where[path][equals]=${path}`)).body.totalDocs).toBe(1)
  })
})

describe('content that cannot be stored', () => {
  it.each([
    { collection: 'topics', values: { title: 'T', path: 'No Slash' }, path: 'path' },
    { collection: 'topics', values: { title: 'T', path: '/api/x' }, path: 'path' },
    { collection: 'topics', values: { path: '/p' }, path: 'title' },
    { collection: 'topics', values: { title: 'T', kind: 'nothing' }, path: 'kind' },
    { collection: 'cards', values: { externalUrl: 'mailto:a@example.org' }, path: 'externalUrl' },
    {
      collection: 'resources',
      values: { title: 'T', type: 'video', issued: '2021-13' },
      path: 'issued',
    },
    { collection: 'organizations', values: {}, path: 'name' },
    { collection: 'topics', values: { title: 'T', id: 'not-a-uuid' }, path: 'id' },
  ])('names the field "$path" of $collection', async ({ collection, values, path }) => {
    const before = await storedState(app.payload)
    const body = { provenance, ...values, _status: 'published' }
    const answer = await ask(app, `/api/${collection}`, {
      method: 'POST',
      body,
      as: staff.publisher,
    })
    expectError(answer, { status: 400, code: 'CONTENT_INVALID' })
    const { errors } = answer.body.errors[0]?.data as {
      errors: { path: string; message: string }[]
    }
    expect(errors).toEqual([{ path, message: expect.stringMatching(/\w/) }])
    expect(await storedState(app.payload)).toEqual(before)
  })
})

describe('accounts', () => {
  const password = 'a long enough pass phrase'
  const account = () => ({ email: `${randomUUID()}@example.org`, password, roles: ['publisher'] })

  it('are made by admins', async () => {
    const made = await ask(app, '/api/users', { method: 'POST', body: account(), as: staff.admin })
    expect([made.status, made.body.doc['roles']]).toEqual([201, ['publisher']])
  })

  it('are not made or removed by publishers', async () => {
    const as = staff.publisher
    const before = await storedState(app.payload)
    const made = await ask(app, '/api/users', { method: 'POST', body: account(), as })
    const removed = await ask(app, `/api/users/${staff.admin.id}`, { method: 'DELETE', as })
    const own = await ask(app, `/api/users/${as.id}`, { method: 'DELETE', as })
    for (const answer of [made, removed, own]) {
      expectError(answer, { status: 403, code: 'NOT_ALLOWED' })
    }
    expect(await storedState(app.payload)).toEqual(before)
  })

  it('of others are left alone by publishers', async () => {
    const as = staff.publisher
    const body = { name: 'Taken over', password: 'another long pass phrase' }
    const change = await ask(app, `/api/users/${staff.admin.id}`, { method: 'PATCH', body, as })
    expect([403, 404]).toContain(change.status)
  })

  it('keep their roles when a publisher changes them', async () => {
    const as = await logIn(app, 'publisher')
    const body = { name: 'Myself', roles: ['admin'] }
    await ask(app, `/api/users/${as.id}`, { method: 'PATCH', body, as })
    await askGraphql(
      app,
      `mutation { updateUser(id: "${as.id}", data: { roles: [admin] }) { id } }`,
      as,
    )
    const stored = await app.payload.findByID({ collection: 'users', id: as.id })
    expect(stored.roles).toEqual(['publisher'])
    expect((await ask(app, '/api/users/me', { as })).text).not.toContain('admin"')
  })

  it('never show a hash, a salt or a token', async () => {
    const { text } = await ask(app, '/api/users?depth=2', { as: staff.admin })
    expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|loginAttempts|password)"/)
  })

  it.each(['first-register', 'init', 'verify/x', 'paste-url/1'])(
    'cannot be reached by %s, even by admins',
    async (route) => {
      for (const method of ['GET', 'POST']) {
        const body = method === 'POST' ? { body: account() } : {}
        const answer = await ask(app, `/api/users/${route}`, { method, ...body, as: staff.admin })
        expect([404, 405]).toContain(answer.status)
        expect((await ask(app, `/api/users/${route}`, { method, ...body })).status).toBe(
          answer.status,
        )
      }
    },
  )
})
