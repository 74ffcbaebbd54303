import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, askGraphql } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { make } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

afterEach(async () => {
  expect((await ask(app, '/livez')).status).toBe(200)
})

const wrongQueries = [
  ['a fragment within itself', '{ ...A } fragment A on Query { ...A }'],
  ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['three thousand fragments', fragments(3_000)],
  ['broken syntax', '{ Topics { docs { id }'],
  ['a type that is not there', '{ Topicz { docs { id } } }'],
  ['a field that is not there', '{ Topics { docs { titl } } }'],
  ['a subscription', 'subscription { Topics { docs { id } } }'],
  ['eleven fields at its top', `{ ${aliases(11, 'Topics { totalDocs }')} }`],
  [
    'eleven fields in fragments',
    `{ ...A ...A } fragment A on Query { ${aliases(6, 'Topics { totalDocs }')} }`,
  ],
  ['two thousand names for one field', `{ Topics { docs { ${aliases(2000, '__typename')} } } }`],
  ['thirteen levels', deep(11)],
  ['more than six thousand words', `{ Topics { docs { ${'id '.repeat(6000)} } } }`],
] as const

describe('a GraphQL query', () => {
  it('may be twelve levels deep, and give thirty fields another name', async () => {
    const names = aliases(30, 'id')
    for (const query of [deep(10), `{ Topics { docs { ${names} } } }`]) {
      const { status, body } = await askGraphql(app, query)
      expect({ status, errors: body['errors'] }).toEqual({ status: 200 })
    }
  })

  it.each(wrongQueries)('with %s is refused', async (_, query) => {
    const answer = await askStrictly({ query })
    const [error] = answer.body.errors as unknown as { extensions: Record<string, unknown> }[]
    expect(answer.status).toBe(400)
    expect(error?.extensions).toEqual({
      name: 'QUERY_INVALID',
      code: 'QUERY_INVALID',
      requestId: answer.headers.get('x-request-id'),
    })
  })

  it('for more than two million bytes is told which part to ask for by itself', async () => {
    const { id } = await make(app.payload, 'topics', { intro: richText('x'.repeat(80_000)) })
    const topic = `Topic(id: ${JSON.stringify(id)})`
    const query = `{ Topics { totalDocs } ${topic} { ${aliases(30, 'intro')} } }`
    const { body } = await askGraphql(app, query)
    expect(body).toEqual({
      errors: [
        expect.objectContaining({
          extensions: expect.objectContaining({
            code: 'ANSWER_TOO_LARGE',
            data: { most: 2_000_000, path: 'Topic.a0', parameter: 'query' },
          }),
        }),
      ],
    })
  })

  it.each([
    { where: { colour: { equals: 'blue' } } },
    { where: 'nothing' },
    { where: { title: { equals: {} } } },
  ])('with the variables %j is refused with the reason', async (variables) => {
    const query = 'query ($where: Topic_where) { Topics(where: $where) { totalDocs } }'
    const answer = await askStrictly({ query, variables })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([
      { message: expect.stringContaining('$where'), extensions: { code: 'QUERY_INVALID' } },
    ])
  })

  it.each([
    'parent.parent.title',
    '-parent.parent.parent.title',
    'author.account.email',
    '__proto__',
  ])('ordered by %s leaves the process alive', async (sort) => {
    await make(app.payload, 'topics')
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        askGraphql(app, `{ Topics(sort: "${sort}") { docs { id } } }`),
      ),
    )
    for (const { status } of answers) expect(status).toBeLessThan(500)
  })
})

function aliases(count: number, field: string): string {
  return Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')
}

/** A topic, the topic above it, and so on; three levels more than there are topics. */
function deep(topics: number): string {
  return `{ Topics { docs { ${'parent { '.repeat(topics - 1)} id ${'} '.repeat(topics - 1)} } } }`
}

const bodies: [string, string][] = [
  ['broken JSON', '{bad'],
  ['null', 'null'],
  ['a list', '[{"query":"{__typename}"}]'],
  ['nothing', ''],
]
const wrongParameters: [string, unknown][] = [
  ['no query', {}],
  ['a query that is no text', { query: 1 }],
  ['variables that are no object', { query: '{ __typename }', variables: 'x' }],
  ['an operation that is not there', { query: '{ __typename }', operationName: 'Other' }],
]

describe('a GraphQL request', () => {
  it.each(bodies)('whose body is %s is malformed', async (_, body) => {
    const answer = await ask(app, '/api/graphql', { method: 'POST', body })
    expectError(answer, { status: 400, code: 'BODY_MALFORMED' })
  })

  it.each(wrongParameters)('with %s is answered 400 as JSON', async (_, body) => {
    const answer = await askStrictly(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toHaveLength(1)
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('of the type %s is not read', async (type) => {
    const headers = { 'Content-Type': type }
    const sent = { method: 'POST', body: '{"query":"{__typename}"}', headers }
    expectError(await ask(app, '/api/graphql', sent), {
      status: 415,
      code: 'CONTENT_TYPE_UNSUPPORTED',
    })
  })

  it('may ask by GET and may not change anything by it', async () => {
    const query = encodeURIComponent('{ __typename }')
    const mutation = encodeURIComponent('mutation { logoutUser }')
    expect((await ask(app, `/api/graphql?query=${query}`)).status).toBe(200)
    expect((await ask(app, `/api/graphql?query=${mutation}`)).status).toBe(405)
    expect((await ask(app, '/api/graphql')).status).toBe(400)
  })

  it('by another method says what is allowed', async () => {
    const answer = await ask(app, '/api/graphql', { method: 'PUT', body: {} })
    expectError(answer, { status: 405, code: 'METHOD_NOT_ALLOWED' })
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
  })
})

/** With GraphQL's own media type an error of the query is 400; plain JSON gets 200, as the standard says. */
function askStrictly(body: unknown) {
  const headers = { Accept: 'application/graphql-response+json' }
  return ask(app, '/api/graphql', { method: 'POST', body, headers })
}

function fragments(count: number): string {
  const all = Array.from({ length: count }, (_, index) => `fragment F${index} on Query{x}`)
  return `{ __typename } ${all.join(' ')}`
}
