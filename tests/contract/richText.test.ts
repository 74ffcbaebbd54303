import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, type Answer } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { make, provenance } from '#tests/support/make.ts'
import { richText } from '#tests/support/richText.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { storedState } from '#tests/support/storedState.ts'

let app: StartedApp
let as: Staff

beforeAll(async () => {
  app = await startApp()
  as = await logIn(app, 'publisher')
})

afterAll(() => app.close())

const text = { type: 'text', text: 'x' }
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const inline = (...children: unknown[]) => root({ type: 'paragraph', children })
const link = (fields: object) => inline({ type: 'link', fields, children: [text] })
const page = (relationTo: string) =>
  link({ linkType: 'internal', doc: { relationTo, value: randomUUID() } })
const list = (children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
const nested = (depth: number): object =>
  list([{ type: 'listitem', children: depth === 1 ? [text] : [nested(depth - 1)] }])

const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  'https://a@evil.example',
]

const broken: [string, unknown, RegExp][] = [
  ...unsafe.map((url): [string, unknown, RegExp] => [
    `a link to ${JSON.stringify(url)}`,
    link({ linkType: 'custom', url }),
    /root\.children\.0\.children\.0 links/,
  ]),
  ['a kind that is not known', root({ type: 'iframe' }), /root\.children\.0 is of a kind/],
  ['a bare string', inline('x'), /root\.children\.0\.children\.0 is not a node/],
  ['words instead of nodes', 'x', /Rich text is/],
  ['lists six deep', root(nested(6)), /deeper than 12 levels/],
  ['a first-level heading', root({ type: 'heading', tag: 'h1' }), /root\.children\.0 has a tag/],
  ['a picture', root({ type: 'upload', relationTo: 'media', value: 'x' }), /is of a kind/],
  ['a link to a person', page('users'), /no page of Kindred/],
  ['a link to a page that is not there', page('topics'), /not there/],
]

type Door = { door: string; send: (intro: unknown) => Promise<Answer> }

const doors: Door[] = [
  { door: 'a new page', send: (intro) => create({ intro, _status: 'published' }) },
  { door: 'a new draft', send: (intro) => create({ intro, _status: 'draft' }, '?draft=true') },
  { door: 'a saved draft', send: (intro) => change({ intro }, '?draft=true') },
  { door: 'the admin’s form', send: (intro) => form({ intro }) },
  { door: 'a mutation', send: mutate },
]

function create(values: object, query = ''): Promise<Answer> {
  const body = { title: `Topic ${randomUUID()}`, kind: 'topic', provenance, ...values }
  return ask(app, `/api/topics${query}`, { method: 'POST', body, as })
}

function change(body: object, query: string): Promise<Answer> {
  return ask(app, `/api/topics/${existing}${query}`, { method: 'PATCH', body, as })
}

function form(values: object): Promise<Answer> {
  return sendForm(JSON.stringify({ title: `Topic ${randomUUID()}`, kind: 'topic', ...values }))
}

function sendForm(json: string): Promise<Answer> {
  const part = 'Content-Disposition: form-data; name="_payload"'
  const body = `--b\r\n${part}\r\n\r\n${json}\r\n--b--\r\n`
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
  return ask(app, '/api/topics?draft=true', { method: 'POST', body, headers, as })
}

function mutate(intro: unknown): Promise<Answer> {
  const data = { title: `Topic ${randomUUID()}`, kind: 'topic', intro }
  const query = 'mutation ($data: mutationTopicInput!) { createTopic(data: $data) { id } }'
  return ask(app, '/api/graphql', { method: 'POST', body: { query, variables: { data } }, as })
}

let existing: string

beforeAll(async () => {
  existing = (await make(app.payload, 'topics')).id
})

describe.each(doors)('running text in $door', ({ send }) => {
  it.each(broken)('is refused with %s, and nothing is stored', async (_, intro, sentence) => {
    const before = await storedState(app.payload)
    const answer = await send(intro)
    expect(problemsOf(answer)).toEqual([
      { path: 'intro', message: expect.stringMatching(sentence) },
    ])
    expect(await storedState(app.payload)).toEqual(before)
  })

  it('is kept with a link to a page', async () => {
    const target = await make(app.payload, 'topics')
    const answer = await send(richText('See', { doc: { relationTo: 'topics', value: target.id } }))
    expect(answer.body['errors']).toBeUndefined()
  })
})

describe('a link to a page of ours', () => {
  it('leads there after the page has moved', async () => {
    const target = await make(app.payload, 'topics')
    const intro = richText('See', { doc: { relationTo: 'topics', value: target.id } })
    const { id } = await make(app.payload, 'topics', { intro })
    const path = `/${randomUUID()}`
    const move = `/api/topics/${target.id}/move`
    expect((await ask(app, move, { method: 'POST', body: { path }, as })).status).toBe(200)
    expect((await ask(app, `/api/topics/${id}`)).body['introHtml']).toContain(`href="${path}"`)
  })
})

const tooDeep = `${'{"root":'.repeat(2500)}1${'}'.repeat(2500)}`
const tooLarge = JSON.stringify(inline({ ...text, text: 'x'.repeat(10_000_000) }))
const large = JSON.stringify(inline({ ...text, text: 'x'.repeat(900_000) }))

describe('a text that is far too deep or too large', () => {
  it.each([
    { fault: '2,500 levels', intro: tooDeep, status: 400, code: 'BODY_MALFORMED' },
    { fault: '10 MB', intro: tooLarge, status: 413, code: 'BODY_TOO_LARGE' },
    { fault: '0.9 MB', intro: large, status: 400, code: 'CONTENT_INVALID' },
  ])('is refused for its $fault by both doors', async ({ intro, status, code }) => {
    const json = `{"title":"Topic","kind":"topic","intro":${intro}}`
    const before = await storedState(app.payload)
    expectError(await sendForm(json), { status, code })
    expectError(await ask(app, '/api/topics', { method: 'POST', body: json, as }), { status, code })
    expect(await storedState(app.payload)).toEqual(before)
  })
})

type Problem = { path: string; message: string }
type Told = { code?: string; data?: { errors: Problem[] }; extensions?: Told }

function problemsOf({ status, body }: Answer): Problem[] | undefined {
  const [error] = body.errors as unknown as Told[]
  const told = error?.extensions ?? error
  expect(told?.code).toBe('CONTENT_INVALID')
  expect(status).toBe(error?.extensions ? 200 : 400)
  return told?.data?.errors
}
