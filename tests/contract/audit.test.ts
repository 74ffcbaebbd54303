import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { program } from '#tests/support/access/letIn.ts'
import { act } from '#tests/support/act.ts'
import { ask } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let admin: Staff
let publisher: Staff

beforeAll(async () => {
  app = await startApp()
  admin = await logIn(app, 'admin')
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

/** What the log says of a document, oldest first: each action, by whom, and its details. */
async function logOf(documentId: string) {
  const path = `/api/audit-log?where[documentId][equals]=${documentId}&sort=at&limit=100`
  const { body } = await ask(app, path, { as: admin })
  return body.docs.map(({ action, actor, details }) => ({ action, actor, details }))
}

const password = 'a long enough pass phrase'

describe('the audit log', () => {
  it('names who changed what readers see, and says nothing of drafts', async () => {
    const { id, path } = await make(app.payload, 'topics', { status: 'draft' })
    const save = (body: object, query = '') =>
      ask(app, `/api/topics/${id}${query}`, { method: 'PATCH', body, as: publisher })
    await save({ summary: 'A draft' }, '?draft=true')
    expect(await logOf(id)).toEqual([])
    await save({ _status: 'published' })
    await save({ summary: 'A draft over it' }, '?draft=true')
    await save({ summary: 'Changed', _status: 'published' })
    await save({ _status: 'draft' })
    const by = { actor: publisher.id, details: path }
    expect(await logOf(id)).toEqual([
      { action: 'published', ...by },
      { action: 'changed', ...by },
      { action: 'unpublished', ...by },
    ])
  })

  it('names who said of a page that it is gone, though it was not live any more', async () => {
    const { id, path } = await make(app.payload, 'topics')
    await act(app.payload, { act: 'unpublish', id })
    await act(app.payload, { act: 'gone', id, input: { explanation: 'Out of date' } })
    const log = await logOf(id)
    expect(log.at(-1)).toMatchObject({ action: 'gone', details: path })
  })

  it('names who led a path elsewhere, and who took that away', async () => {
    const { path: to } = await make(app.payload, 'topics')
    const body = { path: `/old-${randomUUID()}`, destination: to }
    const made = await ask(app, '/api/routes', { method: 'POST', body, as: publisher })
    const { id } = made.body.doc
    await ask(app, `/api/routes/${id}`, { method: 'DELETE', as: publisher })
    const by = { actor: publisher.id, details: `${body.path} → ${to}` }
    expect(await logOf(id)).toEqual([
      { action: 'redirected', ...by },
      { action: 'deleted', ...by },
    ])
  })

  it('names the document and the person as they were called then', async () => {
    const { id } = await make(app.payload, 'cards', { title: 'Its name', status: 'draft' })
    await ask(app, `/api/cards/${id}`, { method: 'DELETE', as: publisher })
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: id } },
    })
    const { email } = await app.payload.findByID({ collection: 'users', id: publisher.id })
    const named = { documentType: 'cards', title: 'Its name', actorName: email }
    expect(docs).toMatchObject([{ action: 'deleted', ...named }])
  })

  it('says of work without a person that the service did it', async () => {
    const { id } = await make(app.payload, 'cards')
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: id } },
    })
    expect(docs).toMatchObject([{ action: 'published', actor: null, actorName: 'The service' }])
  })

  it('has nothing of a change that was not kept', async () => {
    const before = await app.payload.count({ collection: 'audit-log' })
    await expect(make(app.payload, 'topics', { path: 'no path' })).rejects.toThrow()
    expect(await app.payload.count({ collection: 'audit-log' })).toEqual(before)
  })

  it('names who made an account, changed a role, set a password or deleted somebody', async () => {
    const body = { email: `${randomUUID()}@example.org`, password, roles: ['author'] }
    const made = await ask(app, '/api/users', { method: 'POST', body, as: admin })
    const { id } = made.body.doc
    const save = (change: object) =>
      ask(app, `/api/users/${id}`, { method: 'PATCH', body: change, as: admin })
    await save({ name: 'Nobody needs to know' })
    await save({ roles: ['publisher', 'author'] })
    await save({ password: 'another long pass phrase' })
    await ask(app, `/api/users/${id}`, { method: 'DELETE', as: admin })
    const actor = admin.id
    expect(await logOf(id)).toEqual([
      { action: 'person created', actor, details: 'author' },
      { action: 'role changed', actor, details: 'author → author, publisher' },
      { action: 'password changed', actor, details: null },
      { action: 'person deleted', actor, details: 'author, publisher' },
    ])
    const { text } = await ask(app, '/api/audit-log?limit=100', { as: admin })
    expect(text).not.toContain('pass phrase')
  })

  it('names who made a key, changed what it may do, revoked or deleted it', async () => {
    const body = { name: 'A program', scopes: ['content:write'] }
    const made = await ask(app, '/api/api-clients', { method: 'POST', body, as: admin })
    const { id } = made.body.doc
    const save = (change: object) =>
      ask(app, `/api/api-clients/${id}`, { method: 'PATCH', body: change, as: admin })
    await save({ scopes: [] })
    await save({ revokedAt: '2026-01-01T00:00:00.000Z' })
    await save({ name: 'Renamed' })
    await ask(app, `/api/api-clients/${id}`, { method: 'DELETE', as: admin })
    const actor = admin.id
    expect(await logOf(id)).toEqual([
      { action: 'key created', actor, details: 'content:write' },
      { action: 'scopes changed', actor, details: 'content:write → none' },
      { action: 'key revoked', actor, details: null },
      { action: 'key deleted', actor, details: null },
    ])
    const { text } = await ask(app, '/api/audit-log?limit=100', { as: admin })
    expect(text).not.toMatch(/kindred_/)
  })

  it('is read by admins only', async () => {
    const path = '/api/audit-log'
    const others = {
      publisher: { as: publisher, status: 403 },
      author: { as: await logIn(app, 'author'), status: 403 },
      program: { as: await program(app, ['content:read-drafts', 'content:write']), status: 404 },
    }
    for (const { as, status } of Object.values(others))
      expect((await ask(app, path, { as })).status).toBe(status)
    expect((await ask(app, path)).status).toBe(404)
    expect((await ask(app, path, { as: admin })).status).toBe(200)
  })

  const collection = 'audit-log'
  const data = { action: 'nothing' }

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['an update', (id) => app.payload.update({ collection, id, data })],
    [
      'an update of many',
      (id) => app.payload.update({ collection, where: { id: { equals: id } }, data }),
    ],
    ['a deletion', (id) => app.payload.delete({ collection, id })],
    [
      'a deletion of many',
      (id) => app.payload.delete({ collection, where: { id: { equals: id } } }),
    ],
  ])('refuses %s, also to code that may do anything', async (_, rewrite) => {
    const [row] = (await app.payload.find({ collection, limit: 1 })).docs
    await expect(rewrite(String(row?.id))).rejects.toMatchObject({ name: 'NOT_ALLOWED' })
    expect(await app.payload.findByID({ collection, id: String(row?.id) })).toEqual(row)
  })
})
