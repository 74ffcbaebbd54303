import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { currentRequestId } from '#config/requestScope.ts'
import * as catalogue from '#errors/catalogue.ts'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { withHook } from '#tests/support/withHook.ts'

/** Said before there is a request to say it of, by src/server/limitConnections.ts. */
const unreadable = 'HTTP_UNREADABLE'
const codes = Object.values(catalogue).map(({ code }) => code)

let app: StartedApp
let publisher: Staff

beforeAll(async () => {
  app = await startApp()
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

describe('docs/errors.md', () => {
  const page = () => readFile('docs/errors.md', 'utf8')

  it.each([...codes, unreadable])('explains %s', async (code) => {
    expect(await page()).toContain(`\`${code}\``)
  })

  it('explains no code that there is not', async () => {
    const firstCells = [...(await page()).matchAll(/^\|\s*`([A-Z][A-Z_]+)`/gm)].map(
      ([, code]) => code,
    )
    expect(firstCells.filter((code) => ![...codes, unreadable].includes(String(code)))).toEqual([])
  })

  it('gives each code the status that it is answered with', async () => {
    const text = await page()
    const missing = Object.values(catalogue).filter(({ code, status }) => {
      const row = text.split('\n').find((line) => line.includes(`\`${code}\``))
      return row?.startsWith('|') && !row.includes(String(status))
    })
    expect(missing.map(({ code }) => code)).toEqual([])
  })
})

describe('the catalogue', () => {
  it('has each code once, named as its error is', () => {
    expect(new Set(codes).size).toBe(codes.length)
    for (const [name, { code }] of Object.entries(catalogue)) {
      expect(code).toBe(name.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase())
    }
  })
})

describe('a failure that nobody expected', () => {
  let logged: { requestId: string | undefined; message: string }[]

  beforeEach(() => {
    logged = []
    jest.spyOn(app.payload.logger, 'error').mockImplementation((said: unknown) => {
      const { err } = said as { err?: Error }
      logged.push({ requestId: currentRequestId(), message: String(err?.message) })
    })
  })

  const fault = 'SELECT hash FROM users /secret/file.ts'
  const failing = <Answer>(work: () => Promise<Answer>) => {
    const hook = () => {
      throw new TypeError(fault)
    }
    const { payload } = app
    return withHook({ payload, collection: 'topics', moment: 'afterRead', hook }, work)
  }

  it.each(['application/json', 'text/html'])(
    'says nothing of itself to clients of %s',
    async (accept) => {
      const { id } = await make(app.payload, 'topics')
      const headers = { Accept: accept }
      const answer = await failing(() => ask(app, `/api/topics/${id}`, { headers }))
      expectError(answer, { status: 500, code: 'INTERNAL' })
      expect(Object.keys(answer.body.errors[0] ?? {}).sort()).toEqual([
        'code',
        'message',
        'name',
        'requestId',
      ])
      expect(answer.text).not.toMatch(/SELECT|TypeError|\.ts|at /)
    },
  )

  it('is in the log with the request id that the client got', async () => {
    const { id } = await make(app.payload, 'topics')
    const answer = await failing(() => ask(app, `/api/topics/${id}`))
    const requestId = answer.headers.get('x-request-id')
    expect(logged).toContainEqual({ requestId, message: fault })
    expect(app.lines).toContainEqual(expect.objectContaining({ requestId, status: 500 }))
  })

  it('changes nothing when it comes while writing', async () => {
    const { id } = await make(app.payload, 'topics', { title: 'As it was' })
    const change = { method: 'PATCH', body: { title: 'Changed' }, as: publisher }
    const answer = await failing(() => ask(app, `/api/topics/${id}`, change))
    expectError(answer, { status: 500, code: 'INTERNAL' })
    expect((await ask(app, `/api/topics/${id}`)).body['title']).toBe('As it was')
  })

  it('is told by GraphQL in the same fields', async () => {
    const { id } = await make(app.payload, 'topics')
    const answer = await failing(() => askGraphql(app, `{ Topic(id: "${id}") { title } }`))
    const requestId = answer.headers.get('x-request-id')
    expect(answer.body).toEqual({
      data: { Topic: null },
      errors: [
        {
          message: expect.stringMatching(/request id/),
          path: ['Topic'],
          locations: expect.any(Array),
          extensions: { name: 'INTERNAL', code: 'INTERNAL', requestId },
        },
      ],
    })
    expect(app.lines).toContainEqual(expect.objectContaining({ requestId, level: 50 }))
  })
})

describe('an error of GraphQL', () => {
  it.each([
    {
      mutation: 'createTopic(data: { title: "T", path: "/taken", kind: topic }) { id }',
      code: 'VALUE_NOT_UNIQUE',
    },
    {
      mutation:
        'createTopic(data: { title: "T", path: "Bad", kind: topic, provenance: { origin: "A test", rights: "Public domain" }, _status: published }) { id }',
      code: 'CONTENT_INVALID',
    },
    {
      mutation: 'loginUser(email: "nobody@example.org", password: "x") { token }',
      code: 'LOGIN_FAILED',
    },
    {
      mutation:
        'createUser(data: { email: "a@example.org", password: "long enough", roles: [admin] }) { id }',
      code: 'NOT_ALLOWED',
    },
  ])('carries $code as REST does', async ({ mutation, code }) => {
    await takePath('/taken')
    const answer = await askGraphql(app, `mutation { done: ${mutation} }`, publisher)
    const [error] = answer.body.errors as unknown as { extensions: Record<string, unknown> }[]
    expect(error?.extensions).toMatchObject({
      name: code,
      code,
      requestId: answer.headers.get('x-request-id'),
    })
  })

  it('names the fields that are wrong', async () => {
    const mutation =
      'createTopic(data: { title: "T", path: "Bad", kind: topic, provenance: { origin: "A test", rights: "Public domain" }, _status: published }) { id }'
    const { body } = await askGraphql(app, `mutation { ${mutation} }`, publisher)
    const [error] = body.errors as unknown as { extensions: Record<string, unknown> }[]
    expect(error?.extensions).toMatchObject({
      path: 'path',
      data: { errors: [{ path: 'path', message: expect.stringContaining('A path') }] },
    })
  })

  async function takePath(path: string) {
    const { totalDocs } = await app.payload.count({
      collection: 'topics',
      where: { path: { equals: path } },
    })
    if (totalDocs === 0) await make(app.payload, 'topics', { path })
  }
})
