import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { hasPath } from '#collections/fields/hasPath.ts'
import { collections } from '#collections/index.ts'
import { makeScene, questions, spends } from '#tests/support/access/contentCells.ts'
import type { Operation, Scene } from '#tests/support/access/contentCells.ts'
import { content, noPage, others, pages, site, viewers } from '#tests/support/access/expected.ts'
import type { Answered, Viewer } from '#tests/support/access/expected.ts'
import { letIn } from '#tests/support/access/letIn.ts'
import { valuesFor } from '#tests/support/access/makeAny.ts'
import { ask, type Answer } from '#tests/support/ask.ts'
import { make } from '#tests/support/make.ts'
import type { Staff } from '#tests/support/logIn.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

declare const testDatabase: string

const all = collections({ mediaDir: '', secureCookies: false })
const ofContent = all.filter(({ versions }) => versions).map(({ slug }) => slug as CollectionSlug)
const drafters: Viewer[] = ['anonymous', 'client', 'reader', 'writer', 'author']

let app: StartedApp
let people: Record<Viewer, Staff | undefined>
let page: string
let cells = 0

beforeAll(async () => {
  app = await startApp()
  people = await letIn(app)
  page = (await make(app.payload, 'topics')).path
})

afterAll(async () => {
  process.stdout.write(`${testDatabase}, access matrix: ${cells} cells as expected\n`)
  await app.close()
})

it('has every collection', () => {
  const known = [...ofContent, ...Object.keys(others)].sort()
  expect(known).toEqual(all.map(({ slug }) => slug).sort())
})

describe.each(ofContent)('%s', (collection) => {
  let scene: Scene

  beforeAll(async () => {
    scene = await makeScene(app, collection)
  })

  it.each(Object.keys({ ...content, ...pages }) as Operation[])('%s', async (operation) => {
    const expected = expectedOf(operation, collection)
    const actual: Record<string, Answered> = {}
    for (const viewer of viewers) {
      actual[viewer] = await tryContent({ collection, operation, viewer })
      // A document that was changed is done with.
      if (actual[viewer] === 'yes' && spends(operation)) scene = await makeScene(app, collection)
    }
    expect(actual).toEqual(expected)
    cells += viewers.length
  })

  async function tryContent({ operation, viewer }: Cell): Promise<Answered> {
    const isCreate = operation.startsWith('create')
    const values = isCreate ? await valuesFor(app.payload, collection) : {}
    const place = { ...scene, collection, values }
    const before = await liveRow(collection, scene.live)
    const { path, ...question } = questions[operation](place)
    const answered = await outcome(`/api/${collection}${path}`, { ...question, viewer })
    if (drafters.includes(viewer)) expect(await liveRow(collection, scene.live)).toEqual(before)
    return answered
  }
})

type Cell = { collection: CollectionSlug; operation: Operation; viewer: Viewer }

/** What cannot be copied, since it is there once, has no such address. */
function expectedOf(operation: Operation, slug: CollectionSlug): Record<string, Answered> {
  if (operation in pages && !hasPath({ slug })) return noPage
  const isThereOnce = all.find((one) => one.slug === slug)?.disableDuplicate
  if (operation !== 'duplicate' || !isThereOnce) return { ...content, ...pages }[operation]
  return Object.fromEntries(viewers.map((viewer) => [viewer, 'none']))
}

type OtherSlug = keyof typeof others

type OtherOperation = keyof (typeof others)[OtherSlug]

describe.each(Object.keys(others) as OtherSlug[])('%s', (collection) => {
  it.each(Object.keys(others[collection]) as OtherOperation[])('%s', async (operation) => {
    const actual: Record<string, Answered> = {}
    for (const viewer of viewers) {
      const id = await rowOf(collection)
      const { path, ...question } = otherQuestions[operation](id, collection)
      actual[viewer] = await outcome(`/api/${collection}${path}`, { ...question, viewer })
    }
    expect(actual).toEqual(others[collection][operation])
    cells += viewers.length
  })
})

describe('the site', () => {
  it.each(['read', 'update'] as const)('%s', async (operation) => {
    const actual: Record<string, Answered> = {}
    const question = operation === 'read' ? {} : { method: 'POST', body: { contact: 'A test' } }
    for (const viewer of viewers)
      actual[viewer] = await outcome('/api/globals/site', { ...question, viewer })
    expect(actual).toEqual(site[operation])
    cells += viewers.length
  })
})

type Question = { path: string; method?: string; body?: unknown }

const otherQuestions: Record<OtherOperation, (id: string, slug: OtherSlug) => Question> = {
  list: () => ({ path: '?depth=0' }),
  count: () => ({ path: '/count' }),
  read: (id) => ({ path: `/${id}?depth=0` }),
  create: (_, slug) => ({ path: '', method: 'POST', body: rows[slug]() }),
  update: (id) => ({ path: `/${id}`, method: 'PATCH', body: {} }),
  delete: (id) => ({ path: `/${id}`, method: 'DELETE' }),
}

const on = () => ({ documentType: 'topics', documentId: randomUUID() })
const at = '2026-01-01T00:00:00.000Z'
const rows: Record<OtherSlug, () => Record<string, unknown>> = {
  schedules: () => ({ ...on(), action: 'publish', dueAt: at, state: 'done', requestedBy: 'x' }),
  routes: () => ({
    path: `/${randomUUID()}`,
    ...{ kind: 'redirect', madeBy: 'editor', destination: page },
  }),
  references: () => ({
    ...{ fromType: 'topics', fromId: randomUUID(), field: 'f' },
    ...{ toType: 'cards', toId: randomUUID(), key: randomUUID() },
  }),
  'publication-events': () => ({ ...on(), kind: 'changed', cause: 'a test', occurredAt: at }),
  'audit-log': () => ({ ...on(), at, action: 'published' }),
  'api-clients': () => ({ name: 'A program' }),
  users: () => ({
    email: `${randomUUID()}@example.org`,
    password: 'a long enough pass phrase',
    roles: ['author'],
  }),
}

async function rowOf(collection: OtherSlug): Promise<string> {
  const data = rows[collection]() as never
  return (await app.payload.create({ collection, data, overrideAccess: true })).id
}

async function liveRow(collection: CollectionSlug, id: string): Promise<unknown> {
  return app.payload.db.findOne({ collection, where: { id: { equals: id } } })
}

type Asked = Omit<Question, 'path'> & { viewer: Viewer }

/** A document with a gap, or a picture without its file. */
const notReady = ['ACTION_REFUSED', 'CONTENT_INVALID', 'PUBLISH_REFUSED', 'REQUEST_REFUSED']
const meanings: Record<number, Answered> = { 401: 'login', 403: 'no', 404: 'none', 405: 'method' }

async function outcome(path: string, { viewer, ...question }: Asked): Promise<Answered> {
  const as = people[viewer]
  const answer = await ask(app, path, { ...question, ...(as ? { as } : {}) })
  return answer.status < 300 ? 'yes' : refusal(answer, question.method)
}

function refusal({ status, text, body }: Answer, method: string | undefined): Answered {
  const code = String(body.errors[0]?.code)
  if (code.startsWith('PARAMETER_')) return 'bad'
  // Whoever may publish is told what is missing.
  if (method === 'POST' && notReady.includes(code)) return 'yes'
  const meaning = meanings[status]
  if (!meaning) throw new Error(`${status} ${text}`)
  return meaning
}
