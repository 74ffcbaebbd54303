import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { storedState } from '#tests/support/storedState.ts'

let app: StartedApp
let as: Staff

beforeAll(async () => {
  app = await startApp()
  as = await logIn(app, 'publisher')
})

afterAll(() => app.close())

const field = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const file = (name: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"; filename="x.png"\r\n\r\nx\r\n`
const card = JSON.stringify({ title: 'Card' })
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => field(`f${at}`, 'x')).join('')
const nested = `a${'[a]'.repeat(200)}`

const type = 'multipart/form-data; boundary=b'

describe('a form', () => {
  it.each([
    ['nothing in it', ''],
    ['no end', field('_payload', card)],
    ['a hundred parts', `${many(100)}--b--\r\n`],
    ['a thousand fields', `${many(1000)}--b--\r\n`],
    ['a field of another name', `${field('_payload', card)}${field('title', 'x')}--b--\r\n`],
    ['a name two hundred deep', `${field(nested, 'x')}--b--\r\n`],
    ['its fields twice', `${field('_payload', card)}${field('_payload', card)}--b--\r\n`],
    ['a file of another name', `${file('_payload')}--b--\r\n`],
    ['two files', `${file('file')}${file('file')}--b--\r\n`],
    ['a file that lies elsewhere', `${field('file', '{"filename":"x.png"}')}--b--\r\n`],
    ['fields that are no JSON', `${field('_payload', '{')}--b--\r\n`],
    ['fields with a poisonous key', `${field('_payload', '{"__proto__":{}}')}--b--\r\n`],
    ['a broken head', `--b\r\nContent-Disposition\u0000: form-data\r\n\r\nx\r\n--b--\r\n`],
    ['a boundary that it does not use', field('_payload', card).replaceAll('--b', '--c')],
  ])('with %s is malformed, and nothing is stored', async (_, body) => {
    const before = await storedState(app.payload)
    const headers = { 'Content-Type': type }
    const answer = await ask(app, '/api/cards', { method: 'POST', body, headers, as })
    expectError(answer, { status: 400, code: 'BODY_MALFORMED' })
    expect(await storedState(app.payload)).toEqual(before)
  })

  it.each([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'b'.repeat(500)}`,
    'multipart/form-data; boundary=b; boundary=c',
  ])('of the type %.60s is not read', async (wrong) => {
    const headers = { 'Content-Type': wrong }
    const body = `${field('_payload', card)}--b--\r\n`
    const answer = await ask(app, '/api/cards', { method: 'POST', body, headers, as })
    expectError(answer, { status: 415, code: 'CONTENT_TYPE_UNSUPPORTED' })
  })

  it('with fields alone is stored', async () => {
    const body = `${field('_payload', card)}--b--\r\n`
    const headers = { 'Content-Type': type }
    const answer = await ask(app, '/api/cards', { method: 'POST', body, headers, as })
    expect(answer.status).toBe(201)
  })
})
