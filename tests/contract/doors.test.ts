import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, askGraphql, type Answer } from '#tests/support/ask.ts'
import { eventsOf } from '#tests/support/eventsOf.ts'
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

type Start = 'draft' | 'live' | 'over'

type Door = { door: string; start: Start; go: (id: string) => Promise<Answer>; told: string[] }

const withDraft = '?draft=true'

const provenance = { origin: 'A test', rights: 'Public domain' }

const rest: Door[] = [
  { door: 'PATCH as a draft', start: 'draft', go: patch({}, withDraft), told: [] },
  { door: 'PATCH as a draft', start: 'live', go: patch({}, withDraft), told: [] },
  {
    door: 'PATCH as an autosave',
    start: 'live',
    go: patch({}, `${withDraft}&autosave=true`),
    told: [],
  },
  { door: 'PATCH', start: 'draft', go: patch({ _status: 'published' }), told: ['published'] },
  { door: 'PATCH', start: 'live', go: patch({}), told: ['changed'] },
  { door: 'PATCH', start: 'over', go: patch({ _status: 'published' }), told: ['changed'] },
  {
    door: 'PATCH to a draft',
    start: 'live',
    go: patch({ _status: 'draft' }),
    told: ['unpublished'],
  },
  {
    door: 'PATCH to a draft of every language',
    start: 'live',
    go: patch({ _status: 'draft' }, '?unpublishAllLocales=true'),
    told: ['unpublished'],
  },
  { door: 'POST …/duplicate', start: 'live', go: post('duplicate'), told: [] },
  {
    door: 'POST …/duplicate, not as a draft',
    start: 'live',
    go: post('duplicate?draft=false'),
    told: [],
  },
  { door: 'POST …/publish', start: 'draft', go: post('publish'), told: ['published'] },
  { door: 'POST …/publish', start: 'over', go: post('publish'), told: ['changed'] },
  { door: 'POST …/unpublish', start: 'over', go: post('unpublish'), told: ['unpublished'] },
  { door: 'POST …/move', start: 'over', go: move, told: ['moved'] },
  { door: 'POST …/withdraw', start: 'over', go: withdraw, told: ['withdrawn'] },
  { door: 'POST …/gone', start: 'over', go: gone, told: ['gone'] },
  {
    door: 'POST …/gone once it is unpublished',
    start: 'live',
    go: goneLater,
    told: ['unpublished', 'gone'],
  },
  { door: 'POST …/versions', start: 'live', go: restore(''), told: ['changed'] },
  { door: 'POST …/versions as a draft', start: 'live', go: restore(withDraft), told: [] },
  { door: 'POST …/versions of a draft', start: 'over', go: restore(''), told: [] },
  { door: 'PATCH without a status', start: 'over', go: patch({}), told: [] },
  { door: 'DELETE', start: 'draft', go: (id) => request(id, 'DELETE'), told: [] },
]

const graphql: Door[] = [
  { door: 'updateTopic as a draft', start: 'live', go: update('', ', draft: true'), told: [] },
  {
    door: 'updateTopic as an autosave',
    start: 'live',
    go: update('', ', draft: true, autosave: true'),
    told: [],
  },
  { door: 'updateTopic', start: 'draft', go: update('_status: published'), told: ['published'] },
  { door: 'updateTopic', start: 'live', go: update(''), told: ['changed'] },
  {
    door: 'updateTopic to a draft',
    start: 'over',
    go: update('_status: draft'),
    told: ['unpublished'],
  },
  { door: 'duplicateTopic', start: 'live', go: copy, told: [] },
  {
    door: 'deleteTopic',
    start: 'draft',
    go: (id) => mutate(`deleteTopic(id: "${id}") { id }`),
    told: [],
  },
]

const all = [
  ...rest.map((door) => ({ ...door, by: 'REST' })),
  ...graphql.map((door) => ({ ...door, by: 'GraphQL' })),
]

describe.each(all)('$by: $door of what is $start', ({ start, go, told }) => {
  it(`tells the outbox ${told.join(' and ') || 'nothing'}`, async () => {
    const id = await begin(start)
    const { length } = await eventsOf(app.payload)
    const answer = await go(id)
    expect(answer.body).not.toHaveProperty('errors')
    const events = (await eventsOf(app.payload)).slice(length)
    expect(events.map(({ kind, documentId }) => ({ kind, documentId }))).toEqual(
      told.map((kind) => ({ kind, documentId: id })),
    )
  })
})

describe('what brought a publication about', () => {
  it('is the door, or the action', async () => {
    const { id } = await make(app.payload, 'topics')
    await patch({})(id)
    await update('')(id)
    await withdraw(id)
    await post('reinstate')(id)
    const causes = (await eventsOf(app.payload, id)).map(({ cause }) => cause)
    expect(causes).toEqual(['local', 'REST', 'GraphQL', 'withdraw', 'reinstate'])
  })
})

describe('a document that is made', () => {
  it('by REST or GraphQL is told once when it is live, and not at all as a draft', async () => {
    const { length } = await eventsOf(app.payload)
    const data = () => ({ title: 'Topic', kind: 'topic', path: `/${randomUUID()}`, provenance })
    const body = { ...data(), _status: 'published' }
    await ask(app, '/api/topics', { method: 'POST', as, body })
    await ask(app, '/api/topics', { method: 'POST', as, body: data() })
    await ask(app, `/api/topics${withDraft}`, { method: 'POST', as, body: { ...body, ...data() } })
    for (const status of ['_status: published', '']) {
      const said = `title: "Topic", kind: topic, path: "/${randomUUID()}"`
      const origin = `provenance: { origin: "A test", rights: "${provenance.rights}" }`
      await mutate(`createTopic(data: { ${said}, ${origin} ${status} }) { id }`)
    }
    const events = (await eventsOf(app.payload)).slice(length)
    expect(events).toMatchObject([
      { kind: 'published', cause: 'REST', oldPath: null, newPath: body.path },
      { kind: 'published', cause: 'GraphQL', oldPath: null },
    ])
    expect(events).toHaveLength(2)
  })

  it('and refused leaves nothing', async () => {
    const { length } = await eventsOf(app.payload)
    const { path } = await make(app.payload, 'topics')
    const body = { title: 'Topic', kind: 'topic', path, provenance, _status: 'published' }
    expect((await ask(app, '/api/topics', { method: 'POST', as, body })).status).toBe(409)
    expect(await eventsOf(app.payload)).toHaveLength(length + 1)
  })
})

describe('two mutations of one request', () => {
  it('are told one by one, as they follow each other', async () => {
    const { id } = await make(app.payload, 'topics', { status: 'draft' })
    const step = (name: string, data: string) =>
      `${name}: updateTopic(id: "${id}", data: { ${data} }) { id }`
    await mutate(
      [
        step('a', '_status: published'),
        step('b', 'summary: "Changed"'),
        step('c', '_status: draft'),
        step('d', 'summary: "A draft"'),
      ].join(' '),
    )
    const kinds = (await eventsOf(app.payload, id)).map(({ kind }) => kind)
    expect(kinds).toEqual(['published', 'changed', 'unpublished'])
  })
})

async function begin(start: Start): Promise<string> {
  const { id } = await make(app.payload, 'topics', {
    status: start === 'draft' ? 'draft' : 'published',
  })
  if (start === 'over') await patch({ summary: 'A draft' }, withDraft)(id)
  return id
}

function request(id: string, method: string, body?: object, query = ''): Promise<Answer> {
  return ask(app, `/api/topics/${id}${query}`, { method, as, ...(body ? { body } : {}) })
}

function patch(body: object, query = '') {
  return (id: string) => request(id, 'PATCH', { summary: 'Sent', ...body }, query)
}

function post(action: string, body: object = {}) {
  return (id: string) => ask(app, `/api/topics/${id}/${action}`, { method: 'POST', as, body })
}

function move(id: string) {
  return post('move', { path: `/${randomUUID()}` })(id)
}

function withdraw(id: string) {
  return post('withdraw', { explanation: 'Why' })(id)
}

function gone(id: string) {
  return post('gone', { explanation: 'Why' })(id)
}

async function goneLater(id: string) {
  await post('unpublish')(id)
  return gone(id)
}

function restore(query: string) {
  return async (id: string) => {
    const { body } = await ask(app, `/api/topics/versions?where[parent][equals]=${id}`, { as })
    const version = String(body.docs[0]?.id)
    return ask(app, `/api/topics/versions/${version}${query}`, { method: 'POST', as })
  }
}

function mutate(mutation: string): Promise<Answer> {
  return askGraphql(app, `mutation { ${mutation} }`, as)
}

function update(data: string, args = '') {
  return (id: string) =>
    mutate(`updateTopic(id: "${id}", data: { summary: "Sent" ${data} }${args}) { id }`)
}

function copy(id: string) {
  const data = `{ title: "Copy", kind: topic, path: "/${randomUUID()}" }`
  return mutate(`duplicateTopic(id: "${id}", data: ${data}) { id }`)
}
