import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { askRaw } from '#tests/support/askRaw.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { storedState } from '#tests/support/storedState.ts'

let app: StartedApp
let publisher: Staff

beforeAll(async () => {
  app = await startApp()
  publisher = await logIn(app, 'publisher')
  await make(app.payload, 'topics', { title: 'A live page' })
  await make(app.payload, 'topics', { title: 'CANARY-draft', status: 'draft' })
})

afterAll(() => app.close())

/** A rejection that nobody handles fails the test by itself: Jest listens on the process. */
afterEach(async () => {
  expect((await ask(app, '/livez')).status).toBe(200)
})

const unknownId = '00000000-0000-4000-8000-000000000000'

describe('a filter or sort through two relations', () => {
  leavesEverythingAsItIs()

  it.each([
    '/api/articles?where[mentions.cards.title][like]=a',
    '/api/topics?where[parent.parent.title][like]=x',
    '/api/topics?where[parent.parent.parent.title][like]=x',
    '/api/spotlights?where[organization.parent.name][like]=x',
    '/api/topics?where[author.account.email][like]=a',
    '/api/topics/count?where[parent.parent.title][like]=x',
  ])('is refused fifty times over: %s', async (path) => {
    for (const answer of await repeated(50, () => ask(app, path))) {
      expectError(answer, { status: 400, code: 'FILTER_NOT_ALLOWED' })
    }
  })

  it.each([
    '/api/topics?sort=parent.parent.title',
    '/api/topics?sort=-parent.title',
    '/api/spotlights?sort=organization.parent.name',
    '/api/topics?sort=author.account.email',
    '/api/topics?sort=title,parent.title',
  ])('is refused as an order too: %s', async (path) => {
    for (const answer of await repeated(50, () => ask(app, path))) {
      expectError(answer, { status: 400, code: 'SORT_NOT_ALLOWED' })
    }
  })
})

describe('an address', () => {
  leavesEverythingAsItIs()

  it.each([
    '/api/constructor',
    '/api/__proto__',
    '/api/toString',
    '/api/hasOwnProperty/1',
    '/api/valueOf/1',
    '/api/globals/__proto__',
    '/api/nothing',
    '/api/topics/abc',
    '/api/topics/1e3',
    `/api/topics/${'a'.repeat(5000)}`,
    `/api/topics/${unknownId}`,
    '/api//topics',
    '/api/topics/',
    '/API/topics',
    '/api/topics/%61bc',
    '/api/topics/%00',
    '/api/topics/..%2f',
    '/api/topics/..%5c',
    '/api/../topics',
  ])('that means nothing is not found: %.60s', async (path) => {
    expectError(await askRaw(app, path), { status: 404, code: 'NOT_FOUND' })
  })

  it.each(['/api/topics/%E0%A4%A', '/api/topics/%', '/api/topics/%ff', '/api/topics\\1'])(
    'that cannot be decoded is malformed: %s',
    async (path) => {
      expectError(await askRaw(app, path), { status: 400, code: 'PATH_MALFORMED' })
    },
  )

  it.each(['evil:99999', 'two words', '[::1', '', 'a/b:x'])(
    'needs a host that is one: "%s"',
    async (host) => {
      expectError(await askRaw(app, '/api/topics', { host }), { status: 400, code: 'HOST_INVALID' })
    },
  )
})

const outOfRange = [
  ...['0', '-1', '1000000', 'abc', '1.5', '1e3', 'NaN', '', '%2B1', '0x10', '١'].map(
    (value) => `limit=${value}`,
  ),
  ...['limit[]=1', 'limit[a]=1', 'limit=2&limit=3', 'pagination=false', 'pagination=maybe'],
  ...['0', '-1', '1.5', '1e308', '99999999999999999999', 'x'].map((value) => `page=${value}`),
  ...['page=10000&limit=100', 'page=1001', 'page=1&page=2'],
  ...['9999', '-1', 'abc', '1e9', '0x10', '3', ''].map((value) => `depth=${value}`),
  ...['xx', '*', 'all', '', 'EN'].map((value) => `locale=${value}`),
  ...['locale[]=en', 'locale=en&locale=es', 'fallback-locale=zz', 'fallbackLocale=zz'],
  ...['draft=true', 'draft=1'],
]
const notFilters = [
  'where=x',
  'where[]=1',
  'where[title]=x',
  'where[title][nope]=x',
  'where[title][$ne]=x',
  'where[title][equals][$gt]=x',
  'where[id][equals]=1%20or%201=1',
  'where[id][not_in]=',
  'where[createdAt][less_than]=nope',
  'where[kind][equals]=nothing',
  'where[parent][equals]=abc',
]
const notAllowed = [
  'where[_id][equals]=1',
  'where[$or][0][title][equals]=x',
  'where[_status][equals]=draft',
  'where[version.title][equals]=x',
  'where[heading][equals]=x',
]
const unknown = [
  'where[__proto__][x]=1',
  'where[constructor][equals]=1',
  'select[__proto__][a]=1',
  'trash=true',
  'overrideAccess=true',
  'showHiddenFields=true',
  'joins[x][limit]=1',
]

describe('a query', () => {
  leavesEverythingAsItIs()

  it.each([...outOfRange, ...notFilters])(
    'with an impossible value is refused: %s',
    async (query) => {
      const answer = await ask(app, `/api/topics?${query}`)
      expectError(answer, { status: 400, code: 'PARAMETER_INVALID' })
      expect(answer.body.errors[0]?.path).toEqual(expect.stringMatching(/\w/))
    },
  )

  it.each(notAllowed)('for a field that nobody may filter by is refused: %s', async (query) => {
    const answer = await ask(app, `/api/topics?${query}`)
    expectError(answer, { status: 400, code: 'FILTER_NOT_ALLOWED' })
  })

  it.each(unknown)('with a parameter that does not exist is refused: %s', async (query) => {
    expectError(await ask(app, `/api/topics?${query}`), { status: 400, code: 'PARAMETER_UNKNOWN' })
  })
})

const deep = `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`
const malformed = new Map<string, string | Uint8Array>([
  ['broken JSON', '{bad'],
  ['no text', ''],
  ['null', 'null'],
  ['a list', '[1]'],
  ['a word', '"x"'],
  ['15,000 levels', deep],
  ['a key twice', '{"title":"a","title":"b"}'],
  ['half of a character', String.raw`{"title":"\ud800"}`],
  ['a byte order mark', '\uFEFF{"title":"a"}'],
  ['Infinity', '{"position":Infinity}'],
  ['a number without end', '{"position":1e999}'],
  ['a prototype', '{"__proto__":{"x":1}}'],
  ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
])
const contentTypes = [
  'text/plain',
  'application/jsonx',
  'application/json; charset=utf-7',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/json, text/plain',
  'application/json; charset=utf-8; x=y',
]

describe('a body', () => {
  leavesEverythingAsItIs()

  it.each([...malformed.keys()])('with %s is refused', async (kind) => {
    const sent = { method: 'POST', body: malformed.get(kind), as: publisher }
    const answer = await ask(app, '/api/topics', sent)
    expectError(answer, { status: 400, code: 'BODY_MALFORMED' })
  })

  it.each([...malformed.keys()])('with %s cannot be used to log in', async (kind) => {
    const answer = await ask(app, '/api/users/login', { method: 'POST', body: malformed.get(kind) })
    expectError(answer, { status: 400, code: 'BODY_MALFORMED' })
  })

  it.each(contentTypes)('of the type "%s" is not read', async (type) => {
    const sent = { method: 'POST', body: '{"title":"a"}', headers: { 'Content-Type': type } }
    const answer = await ask(app, '/api/topics', { ...sent, as: publisher })
    expectError(answer, { status: 415, code: 'CONTENT_TYPE_UNSUPPORTED' })
    expectError(await ask(app, '/api/graphql', { ...sent, body: '{"query":"{__typename}"}' }), {
      status: 415,
      code: 'CONTENT_TYPE_UNSUPPORTED',
    })
  })

  it('without a type is not read', async () => {
    const sent = { method: 'POST', body: Buffer.from('{}'), headers: { 'Content-Type': '' } }
    const answer = await ask(app, '/api/topics', { ...sent, as: publisher })
    expectError(answer, { status: 415, code: 'CONTENT_TYPE_UNSUPPORTED' })
  })

  it('that is compressed is refused', async () => {
    const headers = { 'Content-Encoding': 'gzip' }
    const answer = await ask(app, '/api/topics', {
      method: 'POST',
      body: {},
      headers,
      as: publisher,
    })
    expectError(answer, { status: 400, code: 'BODY_MALFORMED' })
  })

  it('that is too large is refused', async () => {
    const body = { password: 'x'.repeat(101_000) }
    const answer = await ask(app, '/api/users/login', { method: 'POST', body })
    expectError(answer, { status: 413, code: 'BODY_TOO_LARGE' })
  })
})

describe('a method', () => {
  leavesEverythingAsItIs()

  it.each(['PUT', 'TRACE', 'PATCH', 'DELETE'])(
    '%s on a list says what is allowed',
    async (method) => {
      const answer = await askRaw(app, '/api/topics', { method })
      expectError(answer, { status: 405, code: 'METHOD_NOT_ALLOWED' })
      expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
    },
  )

  it('that HTTP does not know is answered with JSON', async () => {
    const { status, body } = await askRaw(app, '/api/topics', { method: 'FOO' })
    expect([status, body.errors[0]?.code]).toEqual([400, 'HTTP_UNREADABLE'])
  })

  it.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'])(
    'is not changed by %s for the anonymous',
    async (header) => {
      for (const instead of ['GET', 'DELETE', 'PATCH']) {
        const headers = { [header]: instead }
        const answer = await ask(app, '/api/topics', { method: 'POST', body: '{bad', headers })
        expectError(answer, { status: 401, code: 'LOGIN_NEEDED' })
      }
    },
  )
})

/** For the whole group: what is stored before its first test and after its last is the same. */
function leavesEverythingAsItIs(): void {
  let before: Awaited<ReturnType<typeof storedState>>
  beforeAll(async () => {
    before = await storedState(app.payload)
  })
  afterAll(async () => {
    expect(await storedState(app.payload)).toEqual(before)
  })
}

function repeated<Answer>(times: number, question: () => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: times }, question))
}
