import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, askGraphql, type Answer } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let one: Staff
let other: Staff

beforeAll(async () => {
  app = await startApp()
  one = await logIn(app, 'publisher')
  other = await logIn(app, 'publisher')
  await app.payload.update({ collection: 'users', id: one.id, data: { name: 'Ana Reyes' } })
})

afterAll(() => app.close())

const topic = (id: string, query = '') => `/api/topics/${id}${query}`

function save(id: string, body: object, { as = other, query = '' } = {}): Promise<Answer> {
  return ask(app, topic(id, query), { method: 'PATCH', as, body })
}

/** What two people begin with, of whom the first has saved since. */
async function savedSince() {
  const { id } = await make(app.payload, 'topics', { title: 'Before', summary: 'Before' })
  const { body } = await save(id, { revision: 1, title: 'After' }, { as: one })
  return { id, at: String(body.doc['updatedAt']) }
}

describe('a save that is based on an older version', () => {
  it('is answered 409 with who saved since, when and which fields, and changes nothing', async () => {
    const { id, at } = await savedSince()
    const answer = await save(id, { revision: 1, summary: 'Of the other' })
    expectError(answer, { status: 409, code: 'EDIT_CONFLICT' })
    expect(answer.body.errors[0]).toMatchObject({
      message: expect.stringContaining('Ana Reyes'),
      data: { by: 'Ana Reyes', at, revision: 2, sent: 1, fields: ['title'] },
    })
    expect((await ask(app, topic(id))).body).toMatchObject({
      title: 'After',
      summary: 'Before',
      revision: 2,
    })
  })

  it('marks the form of the admin as Payload marks it', async () => {
    const { id } = await savedSince()
    const { body } = await save(id, { revision: 1 })
    expect(body.errors[0]?.data).toMatchObject({ errors: [{ path: 'revision' }] })
  })

  it('is refused by GraphQL alike', async () => {
    const { id, at } = await savedSince()
    const { body } = await askGraphql(
      app,
      `mutation { updateTopic(id: "${id}", data: { revision: 1, summary: "x" }) { id } }`,
      other,
    )
    expect(body.errors[0]).toMatchObject({
      extensions: {
        code: 'EDIT_CONFLICT',
        data: { by: 'Ana Reyes', at, revision: 2, sent: 1, fields: ['title'] },
      },
    })
  })

  it.each([
    { what: 'a draft', query: '?draft=true', body: {} },
    { what: 'an autosave', query: '?draft=true&autosave=true', body: {} },
    { what: 'a publication', query: '', body: { _status: 'published' } },
    { what: 'an unpublishing', query: '', body: { _status: 'draft' } },
    { what: 'a save in another language', query: '?locale=es', body: { title: 'Tema' } },
  ])('is refused as $what', async ({ query, body }) => {
    const { id } = await savedSince()
    const answer = await save(id, { revision: 1, ...body }, { query })
    expectError(answer, { status: 409, code: 'EDIT_CONFLICT' })
  })

  it('tells of what was changed in another language', async () => {
    const { id } = await make(app.payload, 'topics')
    await save(id, { revision: 1, title: 'Tema' }, { as: one, query: '?locale=es' })
    const { body } = await save(id, { revision: 1, summary: 'x' })
    expect(body.errors[0]).toMatchObject({ data: { fields: ['title'] } })
  })

  it('is refused while nobody but a draft was saved since', async () => {
    const { id } = await make(app.payload, 'topics')
    await save(id, { revision: 1, summary: 'A draft' }, { query: '?draft=true' })
    expectError(await save(id, { revision: 1, _status: 'published' }), {
      status: 409,
      code: 'EDIT_CONFLICT',
    })
  })
})

describe('a save that is based on the newest version', () => {
  it('is taken, and so is one that asks for no check', async () => {
    const { id } = await savedSince()
    expect((await save(id, { revision: 2 })).body.doc).toMatchObject({ revision: 3 })
    expect((await save(id, { summary: 'x' })).body.doc).toMatchObject({ revision: 4 })
  })

  it('is taken for one only of twenty that are sent at once', async () => {
    const { id } = await make(app.payload, 'topics')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        save(id, { revision: 1, summary: String(index) }, { query: '?draft=true' }),
      ),
    )
    const [first, ...others] = answers.map(({ status }) => status).sort()
    expect(first).toBe(200)
    // Where many meet, one may be told to come again in place of why.
    for (const status of others) expect([409, 503]).toContain(status)
    const { body } = await ask(app, topic(id, '?draft=true'), { as: one })
    expect(body['revision']).toBe(2)
  })
})

describe('two mutations of one request', () => {
  it('do not take the second for a restored version when the first is one', async () => {
    const { id } = await savedSince()
    const { docs } = await app.payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: id } },
    })
    const version = JSON.stringify(String(docs[0]?.id))
    const { body } = await askGraphql(
      app,
      `mutation {
        a: restoreVersionTopic(id: ${version}) { id }
        b: updateTopic(id: "${id}", data: { revision: 1, summary: "x" }) { id }
        c: updateTopic(id: "${id}", data: { summary: "y" }) { title summary }
      }`,
      other,
    )
    expect(body.errors).toMatchObject([{ path: ['b'], extensions: { code: 'EDIT_CONFLICT' } }])
    expect(body.data['c']).toEqual({ title: 'After', summary: 'y' })
  })
})

describe('a restored version', () => {
  it('is no conflict, though a version has its own old number, and the next save is checked', async () => {
    const { id } = await savedSince()
    const versions = await ask(
      app,
      `/api/topics/versions?where[parent][equals]=${id}&sort=createdAt`,
      {
        as: one,
      },
    )
    const first = String(versions.body.docs[0]?.id)
    const restored = await ask(app, `/api/topics/versions/${first}`, { method: 'POST', as: one })
    expect(restored.status).toBe(200)
    expect((await ask(app, topic(id))).body).toMatchObject({ title: 'Before', revision: 3 })
    expectError(await save(id, { revision: 2 }), { status: 409, code: 'EDIT_CONFLICT' })
  })
})
