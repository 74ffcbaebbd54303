import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const listed = 'https://www.example.org'
const anyone = 'https://elsewhere.example'

let app: StartedApp
let path: string

beforeAll(async () => {
  app = await startApp({ isPublic: true, corsOrigins: [listed] })
  path = (await make(app.payload, 'topics', { title: 'A topic' })).path
})

afterAll(() => app.close())

const query = `query TopicPage($path: String!, $isWhole: Boolean!) {
  content(path: $path) {
    __typename
    ... on TopicPage {
      title
      summary @include(if: $isWhole)
    }
  }
}`

const page = { __typename: 'TopicPage', title: 'A topic' }
const forGraphql = 'application/graphql-response+json'

/** The headers that each client adds to a question by itself or by one of its own settings. */
const clients = [
  ['Apollo Client', `${forGraphql},application/json;q=0.9`, 'content-type'],
  [
    'Apollo Client that says what it is',
    `${forGraphql},application/json;q=0.9`,
    'apollographql-client-name,apollographql-client-version,content-type',
  ],
  ['a client of a server with preflights only', '*/*', 'apollo-require-preflight,content-type'],
  [
    'urql',
    `${forGraphql}, application/graphql+json, application/json, text/event-stream, multipart/mixed`,
    'content-type',
  ],
] as const

describe.each(clients)('%s on a page of another origin', (_, accept, headers) => {
  it.each([
    ['a listed origin', listed],
    ['any other', anyone],
  ])('may ask from %s', async (_name, origin) => {
    const answer = await ask(app, '/api/graphql', {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': headers,
      },
    })
    expect(answer.status).toBe(204)
    expect([origin, '*']).toContain(answer.headers.get('access-control-allow-origin'))
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST')
    const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase().split(',')
    expect(allowed).toEqual(expect.arrayContaining(headers.split(',')))
  })

  it('is answered by POST and by GET', async () => {
    const variables = { path, isWhole: false }
    const sent = { Accept: accept, Origin: anyone }
    const body = {
      operationName: 'TopicPage',
      query,
      variables,
      extensions: { clientLibrary: { name: 'a client', version: '1' } },
    }
    const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) })
    const answers = [
      await ask(app, '/api/graphql', { method: 'POST', body, headers: sent }),
      await ask(app, `/api/graphql?${parameters.toString()}`, { headers: sent }),
    ]
    for (const answer of answers) {
      expect(answer.body).toEqual({ data: { content: page } })
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
  })
})

describe('a client that sends the hash of a query first', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } }

  it.each([
    ['POST', '/api/graphql', { operationName: 'TopicPage', variables: {}, extensions }],
    ['GET', `/api/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`, undefined],
  ])('is told by %s to send the query itself', async (method, address, body) => {
    const answer = await ask(app, address, { method, body, headers: { Accept: forGraphql } })
    expectError(answer, { status: 400, code: 'PERSISTED_QUERY_NOT_SUPPORTED' })
    expect(answer.body.errors).toMatchObject([{ message: 'PersistedQueryNotSupported' }])
  })

  it('is answered when it sends both', async () => {
    const body = { query, variables: { path, isWhole: false }, extensions }
    const answer = await ask(app, '/api/graphql', { method: 'POST', body })
    expect(answer.body).toEqual({ data: { content: page } })
  })
})
