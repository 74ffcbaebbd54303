import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

let app: StartedApp
let publisher: Staff

const listed = 'https://www.example.org'
const foreign = 'https://elsewhere.example.net'

beforeAll(async () => {
  app = await startApp({ corsOrigins: [listed] })
  publisher = await logIn(app, 'publisher')
})

afterAll(() => app.close())

describe('the addresses of the service itself', () => {
  it.each([
    { path: '/livez', body: { status: 'live' } },
    { path: '/readyz', body: { status: 'ready', details: { overdueJobs: 0 } } },
  ])('$path says $body.status', async ({ path, body }) => {
    const answer = await ask(app, path)
    expect([answer.status, answer.body]).toEqual([200, body])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    '/',
    '/nothing',
    '/api',
    '/api/',
    '/livez/',
    '/Livez',
    '/favicon.ico',
    '/api/graphql/x',
  ])('%s is not found, as JSON', async (path) => {
    expectError(await ask(app, path), { status: 404, code: 'NOT_FOUND' })
  })

  it.each(['/admin', '/admin/login', '/_next/static/x.js'])(
    '%s says when to come back while the admin is not up',
    async (path) => {
      const answer = await ask(app, path)
      expectError(answer, { status: 503, code: 'NOT_READY' })
      expect(answer.headers.get('retry-after')).toBe('1')
    },
  )

  it('tell nobody what they run on', async () => {
    const { headers } = await ask(app, '/api/topics')
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('HEAD', () => {
  it.each(['/api/topics', '/api/topics/count', '/livez', '/api/graphql/schema.graphql'])(
    'on %s is answered as GET is, without a body',
    async (path) => {
      const [head, get] = [await ask(app, path, { method: 'HEAD' }), await ask(app, path)]
      expect([head.status, head.text]).toEqual([200, ''])
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
      expect(head.headers.get('cache-control')).toBe(get.headers.get('cache-control'))
    },
  )

  it('on a document that is not there says so', async () => {
    const { status, text } = await ask(app, '/api/topics/nothing', { method: 'HEAD' })
    expect([status, text]).toEqual([404, ''])
  })
})

describe('a page of another origin', () => {
  it('may read without credentials', async () => {
    for (const path of ['/api/topics', '/api/graphql/schema.graphql', '/api/nothing']) {
      const { headers } = await ask(app, path, { headers: { Origin: foreign } })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  it('may ask beforehand', async () => {
    const headers = { Origin: foreign, 'Access-Control-Request-Method': 'GET' }
    const answer = await ask(app, '/api/topics', { method: 'OPTIONS', headers })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('may send credentials when it is listed', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const headers = { Origin: listed, 'Access-Control-Request-Method': 'PATCH' }
      const answer = await ask(app, '/api/topics', { method, headers })
      expect(answer.headers.get('access-control-allow-origin')).toBe(listed)
      expect(answer.headers.get('access-control-allow-credentials')).toBe('true')
      expect(answer.headers.get('vary')).toMatch(/Origin/)
    }
  })

  it.each([`${listed}.evil.example`, 'http://www.example.org', 'null', listed.toUpperCase()])(
    'is not taken for a listed one: %s',
    async (origin) => {
      const { headers } = await ask(app, '/api/topics', { headers: { Origin: origin } })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    },
  )
})

describe('the cookie of a log-in', () => {
  const cookie = () => `payload-token=${publisher.headers.Authorization.replace('JWT ', '')}`

  it.each([
    { from: 'a listed origin', headers: { Origin: listed }, isStaff: true },
    { from: 'the same origin', headers: { 'Sec-Fetch-Site': 'same-origin' }, isStaff: true },
    { from: 'a foreign origin', headers: { Origin: foreign }, isStaff: false },
    { from: 'no origin at all', headers: { Origin: 'null' }, isStaff: false },
    { from: 'another site', headers: { 'Sec-Fetch-Site': 'cross-site' }, isStaff: false },
  ])('counts from $from: $isStaff', async ({ headers, isStaff }) => {
    const draft = await make(app.payload, 'topics', { status: 'draft' })
    const sent = { headers: { Cookie: cookie(), ...headers } }
    const read = await ask(app, `/api/topics/${draft.id}`, sent)
    const write = await ask(app, `/api/topics/${draft.id}`, { ...sent, method: 'PATCH', body: {} })
    expect([read.status, write.status]).toEqual(isStaff ? [200, 200] : [404, 401])
  })

  it('makes an answer private', async () => {
    const headers = { Cookie: cookie(), 'Sec-Fetch-Site': 'same-origin' }
    const answer = await ask(app, '/api/topics', { headers })
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('vary')).toMatch(/Cookie.*Authorization/)
  })
})

describe('readiness', () => {
  it('ends when the service begins to stop, and the process still answers', async () => {
    app.readiness.close()
    const ready = await ask(app, '/readyz')
    expect([ready.status, ready.body]).toEqual([503, { status: 'not ready' }])
    expect(ready.headers.get('retry-after')).toBe('1')
    expect((await ask(app, '/livez')).status).toBe(200)
  })
})
