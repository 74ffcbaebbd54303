import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { answerNames, type AnswerName } from '#delivery/openapi/answerSchemas.ts'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const from = '/practice-models/strengthening-families'
const to = '/practice-models/california-child-and-family'

let app: StartedApp
/** For each schema the address of an answer. */
let addresses: Record<AnswerName, string>

beforeAll(async () => {
  app = await startApp({ contents: 'demo' })
  await app.search.start()
  const article = await make(app.payload, 'articles')
  const resource = await make(app.payload, 'resources')
  addresses = {
    topic: '/api/content/family-centered',
    article: `/api/content${article.path}`,
    resource: `/api/content${resource.path}`,
    'practice-model': `/api/content${from}`,
    'content-list': '/api/content?fields=title',
    crosswalk: `/api/crosswalk?from=${from}&to=${to}`,
    search: '/api/search?q=family',
    changes: '/api/changes',
    error: '/api/content?limit=0',
  }
})

afterAll(() => app.close())

async function schemaOf(name: string) {
  const { status, body, headers } = await ask(app, `/api/schemas/${name}.json`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/schema+json')
  return body as Record<string, unknown>
}

function validatorOf(schema: Record<string, unknown>) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  addFormats(ajv)
  return ajv.compile(schema)
}

describe.each(answerNames)('the JSON Schema of %s', (name) => {
  it('says where it is, and needs no other', async () => {
    const schema = await schemaOf(name)
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${app.origin}/api/schemas/${name}.json`,
      description: expect.stringMatching(/\.$/),
    })
    expect(() => validatorOf(schema)).not.toThrow()
  })

  it('is that of what is answered, and of nothing else', async () => {
    const validate = validatorOf(await schemaOf(name))
    const { body } = await ask(app, addresses[name])
    expect([validate(body), validate.errors]).toEqual([true, null])
    expect(validate({ ...body, [Object.keys(body)[0] ?? '']: 7 })).toBe(false)
    const { body: other } = await ask(app, addresses[name === 'error' ? 'topic' : 'error'])
    expect(validate(other)).toBe(false)
  })
})

describe('a JSON Schema', () => {
  it.each(['nothing', 'card', '__proto__', 'topic.json'])('there is not of %s', async (name) => {
    const answer = await ask(app, `/api/schemas/${name}.json`)
    expectError(answer, { status: 404, code: 'NOT_FOUND' })
  })
})
