import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actions } from '#collections/actions/actions.ts'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let as: Staff

beforeAll(async () => {
  app = await startApp()
  as = await logIn(app, 'publisher')
})

afterAll(() => app.close())

const act = (id: string, action: string, body: object = {}) =>
  ask(app, `/api/topics/${id}/${action}`, { method: 'POST', as, body })

async function routes() {
  const { docs } = await app.payload.find({ collection: 'routes', limit: 1000, pagination: false })
  return Object.fromEntries(
    docs.map(({ path, kind, destination }) => [path, { kind, destination: destination ?? null }]),
  )
}

async function kindsOf(documentId: string) {
  const { docs } = await app.payload.find({
    collection: 'publication-events',
    where: { documentId: { equals: documentId } },
    sort: 'occurredAt',
  })
  return docs.map(({ kind }) => kind)
}

const newPath = () => `/${randomUUID()}`

describe('a page that readers know', () => {
  it('keeps its path in an ordinary save', async () => {
    const { id, path } = await make(app.payload, 'topics')
    const answer = await ask(app, `/api/topics/${id}`, {
      method: 'PATCH',
      as,
      body: { path: newPath() },
    })
    expectError(answer, { status: 409, code: 'PATH_LOCKED' })
    expect((await ask(app, `/api/topics/${id}`)).body['path']).toBe(path)
  })

  it('is moved, with its draft, and each old path leads to the newest in one hop', async () => {
    const { id, path } = await make(app.payload, 'topics', { summary: 'Live' })
    await app.payload.update({
      collection: 'topics',
      id,
      data: { summary: 'CANARY-draft' },
      draft: true,
    })
    const [second, third] = [newPath(), newPath()]
    expect((await act(id, 'move', { path: second })).status).toBe(200)
    const moved = await act(id, 'move', { path: third })
    expect(moved.body.doc).toMatchObject({ path: third, summary: 'CANARY-draft' })
    expect((await ask(app, `/api/topics/${id}`)).body).toMatchObject({
      path: third,
      summary: 'Live',
    })
    expect(await routes()).toMatchObject({
      [path]: { kind: 'redirect', destination: third },
      [second]: { kind: 'redirect', destination: third },
      [third]: { kind: 'content' },
    })
    expect(await kindsOf(id)).toEqual(['published', 'moved', 'moved'])

    expect((await act(id, 'move', { path })).status).toBe(200)
    expect(await routes()).toMatchObject({
      [path]: { kind: 'content' },
      [second]: { kind: 'redirect', destination: path },
      [third]: { kind: 'redirect', destination: path },
    })
  })

  it('is not moved to a path that another has or had', async () => {
    const [one, other] = [await make(app.payload, 'topics'), await make(app.payload, 'articles')]
    const taken = await act(one.id, 'move', { path: other.path })
    expectError(taken, { status: 409, code: 'VALUE_NOT_UNIQUE' })
    expectError(await act(one.id, 'move', { path: '/API' }), {
      status: 400,
      code: 'PARAMETER_INVALID',
    })
    expectError(await act(one.id, 'move', {}), { status: 400, code: 'PARAMETER_INVALID' })
    expect(await routes()).toMatchObject({ [one.path]: { kind: 'content' } })
  })

  it('is withdrawn and reinstated, readable all the time', async () => {
    const { id } = await make(app.payload, 'topics')
    expect((await act(id, 'withdraw', { explanation: 'The law has changed.' })).status).toBe(200)
    expect((await ask(app, `/api/topics/${id}`)).body['withdrawn']).toMatchObject({
      explanation: 'The law has changed.',
    })
    // An ordinary save does not take the notice away.
    await app.payload.update({
      collection: 'topics',
      id,
      data: { summary: 'New', withdrawn: { at: null } },
    })
    expect((await ask(app, `/api/topics/${id}`)).body['withdrawn']).toMatchObject({
      explanation: 'The law has changed.',
    })
    expect((await act(id, 'reinstate')).status).toBe(200)
    expect((await ask(app, `/api/topics/${id}`)).body['withdrawn']).toEqual({
      at: null,
      explanation: null,
    })
    expectError(await act(id, 'reinstate'), { status: 409, code: 'ACTION_REFUSED' })
    expect(await kindsOf(id)).toEqual(['published', 'withdrawn', 'changed', 'reinstated'])
  })

  it('is gone with a word to readers, and comes back when it is published', async () => {
    const { id, path } = await make(app.payload, 'topics')
    const { path: alternative } = await make(app.payload, 'articles')
    const gone = await act(id, 'gone', { explanation: 'Out of date.', alternative })
    expect(gone.status).toBe(200)
    expect((await ask(app, `/api/topics/${id}`)).status).toBe(404)
    expect(await routes()).toMatchObject({ [path]: { kind: 'gone', destination: alternative } })
    expect((await act(id, 'publish')).status).toBe(200)
    expect(await routes()).toMatchObject({ [path]: { kind: 'content', destination: null } })
    expect(await kindsOf(id)).toEqual(['published', 'gone', 'published'])
  })
})

describe('publishing a topic', () => {
  it('publishes the cards that are named with it, and tells which are not', async () => {
    const cards = await Promise.all(
      [1, 2].map(() => make(app.payload, 'cards', { status: 'draft' })),
    )
    const [first = cards[0], second] = cards
    const topic = await make(app.payload, 'topics', {
      status: 'draft',
      cards: cards.map(({ id }) => id),
    })
    const answer = await act(topic.id, 'publish', {
      with: [{ collection: 'cards', id: first?.id }],
    })
    expect(answer.body['unpublished']).toMatchObject([{ collection: 'cards', id: second?.id }])
    const { body } = await ask(app, `/api/topics/${topic.id}?depth=0`)
    expect(body['cards']).toEqual([first?.id])
  })

  it('is published as whoever publishes has seen it, or not at all', async () => {
    const { id } = await make(app.payload, 'topics', { status: 'draft' })
    const shared = { collection: 'topics', id, draft: true, depth: 0 } as const
    const { revision } = await app.payload.update({ ...shared, data: { summary: 'Newer' } })
    const seen = Number(revision)
    const refused = await act(id, 'publish', { revision: seen - 1 })
    expectError(refused, { status: 409, code: 'EDIT_CONFLICT' })
    expect((await ask(app, `/api/topics/${id}`)).status).toBe(404)
    expect((await act(id, 'publish', { revision: seen })).status).toBe(200)
  })

  it('keeps nothing when one of them cannot be published', async () => {
    const topic = await make(app.payload, 'topics', { status: 'draft' })
    const card = await make(app.payload, 'cards', { status: 'draft' })
    const answer = await act(topic.id, 'publish', {
      with: [
        { collection: 'cards', id: card.id },
        { collection: 'cards', id: randomUUID() },
      ],
    })
    expectError(answer, { status: 409, code: 'ACTION_REFUSED' })
    expect((await ask(app, `/api/cards/${card.id}`)).status).toBe(404)
    expect(await kindsOf(card.id)).toEqual([])
  })
})

describe('an action', () => {
  it.each(actions.map(({ name }) => name))('%s is not for readers', async (action) => {
    const { id } = await make(app.payload, 'topics')
    const answer = await ask(app, `/api/topics/${id}/${action}`, { method: 'POST', body: {} })
    expectError(answer, { status: 401, code: 'LOGIN_NEEDED' })
  })

  it.each(['unpublish', 'move', 'withdraw', 'gone'])(
    '%s is refused for a page that readers have never seen',
    async (action) => {
      const { id } = await make(app.payload, 'topics', { status: 'draft' })
      const answer = await act(id, action, bodies[action])
      expectError(answer, { status: 409, code: 'ACTION_REFUSED' })
    },
  )

  const bodies: Record<string, object> = {
    move: { path: '/another' },
    withdraw: { explanation: 'Why' },
    gone: { explanation: 'Why' },
  }
})

describe('planning', () => {
  const soon = () => new Date(Date.now() + 3_600_000).toISOString()

  it('keeps what is planned, and calls it off', async () => {
    const { id } = await make(app.payload, 'topics', { status: 'draft', title: 'Planned' })
    const at = soon()
    const planned = await act(id, 'schedule', { action: 'publish', at })
    expect(planned.body['schedule']).toMatchObject({
      action: 'publish',
      title: 'Planned',
      state: 'waiting',
      dueAt: at,
      requestedBy: as.id,
    })
    const again = await act(id, 'schedule', { action: 'publish', at })
    expectError(again, { status: 409, code: 'ACTION_REFUSED' })
    const { id: schedule } = planned.body['schedule'] as { id: string }
    const called = await act(id, 'unschedule', { schedule })
    expect(called.body['schedule']).toMatchObject({ state: 'cancelled' })
    expectError(await act(id, 'unschedule', { schedule }), { status: 409, code: 'ACTION_REFUSED' })
  })

  it.each([
    { action: 'publish', at: '2001-01-01T00:00:00Z' },
    { action: 'publish', at: '2999-01-01T00:00:00Z' },
    { action: 'publish', at: 'tomorrow' },
    { action: 'publish' },
    { action: 'delete', at: '2031-01-01T00:00:00Z' },
    { action: 'publish', at: '2031-01-01T00:00:00Z', id: 'another' },
  ])('refuses %j', async (body) => {
    const { id } = await make(app.payload, 'topics', { status: 'draft' })
    expectError(await act(id, 'schedule', body), { status: 400, code: 'PARAMETER_INVALID' })
  })

  it('says which part of what was sent is wrong', async () => {
    const { id } = await make(app.payload, 'topics', { status: 'draft' })
    const answer = await act(id, 'schedule', { action: 'publish', at: 'tomorrow' })
    expect(JSON.stringify(answer.body['errors'])).toContain('"path":"at"')
  })

  it.each(['schedule', 'unschedule'])('%s is not for authors', async (action) => {
    const author = await logIn(app, 'author')
    const { id } = await make(app.payload, 'topics', { status: 'draft' })
    const body = { action: 'publish', at: soon() }
    const url = `/api/topics/${id}/${action}`
    const answer = await ask(app, url, { method: 'POST', as: author, body })
    expectError(answer, { status: 403, code: 'NOT_ALLOWED' })
    const where = { documentId: { equals: id } }
    expect(await app.payload.count({ collection: 'schedules', where })).toEqual({ totalDocs: 0 })
  })

  it('is seen by staff and by nobody else', async () => {
    const { id } = await make(app.payload, 'topics', { status: 'draft' })
    await act(id, 'schedule', { action: 'publish', at: soon() })
    const query = `where[documentId][equals]=${id}&where[state][in]=waiting,claimed,failed&sort=-dueAt&limit=10&depth=0`
    const url = `/api/schedules?${query}`
    const author = await logIn(app, 'author')
    expect((await ask(app, url, { as: author })).body).toMatchObject({ totalDocs: 1 })
    expectError(await ask(app, url), { status: 404, code: 'NOT_FOUND' })
  })
})
