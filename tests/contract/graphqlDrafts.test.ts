import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { askGraphql } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { hide, make } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let publisher: Staff

beforeAll(async () => {
  app = await startApp()
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

/** Every way to ask for one document of which nothing is live; anonymous readers get what stands beside it. */
const ways: [string, (id: string) => string, unknown][] = [
  [
    'a list',
    (id) => `docs: Topics(where: { id: { equals: "${id}" } }) { docs { id } }`,
    { docs: [] },
  ],
  [
    'a list of drafts',
    (id) => `docs: Topics(draft: true, where: { id: { equals: "${id}" } }) { docs { id } }`,
    { docs: [] },
  ],
  ['one by id', (id) => `docs: Topic(id: "${id}") { id title }`, null],
  ['one draft by id', (id) => `docs: Topic(draft: true, id: "${id}") { id title }`, null],
  [
    'a count',
    (id) => `docs: countTopics(where: { id: { equals: "${id}" } }) { totalDocs }`,
    { totalDocs: 0 },
  ],
  [
    'a count of drafts',
    (id) => `docs: countTopics(draft: true, where: { id: { equals: "${id}" } }) { totalDocs }`,
    { totalDocs: 0 },
  ],
  [
    'versions',
    (id) =>
      `docs: versionsTopics(where: { parent: { equals: "${id}" } }) { docs { version { title } } }`,
    null,
  ],
]

describe.each(ways)('a draft asked for by %s', (_, query, nothing) => {
  it('is not there for anonymous readers', async () => {
    const { id } = await make(app.payload, 'topics', { title: 'CANARY-draft', status: 'draft' })
    const { body, text } = await askGraphql(app, `{ ${query(id)} }`)
    expect(body.data).toEqual({ docs: nothing })
    expect(text).not.toContain(id)
  })

  it('is there for staff', async () => {
    const { id } = await make(app.payload, 'topics', { title: 'A draft', status: 'draft' })
    const { body } = await askGraphql(app, `{ ${query(id)} }`, publisher)
    expect(body.errors).toBeUndefined()
    expect(body.data).not.toEqual({ docs: nothing })
  })
})

describe('a live document that leads to a draft', () => {
  it('shows anonymous readers null or an emptier list, and no error', async () => {
    const draft = await make(app.payload, 'topics', { title: 'CANARY-draft' })
    const to = { relationTo: 'topics', value: draft.id }
    const topic = await make(app.payload, 'topics', {
      parent: draft.id,
      intro: richText('See', { doc: to }),
      related: { items: [{ target: to }, { linkText: 'Stays' }] },
    })
    const article = await make(app.payload, 'articles', { mentions: [to] })
    const card = await make(app.payload, 'cards', { title: 'Own', target: to })
    await hide(app.payload, 'topics', draft.id)
    const { body, text } = await askGraphql(
      app,
      `{
        Topic(id: "${topic.id}") { parent { title } intro introHtml related { items { heading } } }
        Article(id: "${article.id}") { mentions { relationTo value { ... on Topic { title } } } }
        Card(id: "${card.id}") { heading text url target { relationTo } }
      }`,
    )
    expect(body.errors).toBeUndefined()
    expect(body.data).toMatchObject({
      Topic: { parent: null, related: { items: [{ heading: 'Stays' }] } },
      Card: { heading: 'Own', text: null, url: null, target: null },
    })
    expect(body.data['Article']).toEqual({ mentions: [] })
    expect(text).not.toContain(draft.id)
  })

  it('shows anonymous readers what is live, not the draft saved over it', async () => {
    const { id } = await make(app.payload, 'topics', { title: 'Live' })
    const data = { title: 'CANARY-newer' }
    await app.payload.update({ collection: 'topics', id, data, draft: true, overrideAccess: true })
    const child = await make(app.payload, 'topics', { parent: id })
    const query = `{ Topic(id: "${child.id}") { parent { title } } }`
    const draftQuery = `{ Topic(id: "${child.id}", draft: true) { parent { title } } }`
    expect((await askGraphql(app, query)).body.data).toEqual({
      Topic: { parent: { title: 'Live' } },
    })
    expect((await askGraphql(app, draftQuery)).text).not.toContain('newer')
  })
})
