import { randomUUID } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { ask, type Answer, type Doc } from '#tests/support/ask.ts'
import { expectError } from '#tests/support/expectError.ts'
import { inTransaction } from '#tests/support/inTransaction.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { sendFile, type Upload } from '#tests/support/sendFile.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'
import { blackPng, pdf, pictures } from '#tests/support/uploads.ts'

let app: StartedApp
let as: Staff
let files: Record<string, { data: Buffer; type: string }>

beforeAll(async () => {
  app = await startApp()
  as = await logIn(app, 'publisher')
  await mkdir(join(app.dataDir, 'media'), { recursive: true })
  files = { ...(await pictures()), pdf: { data: pdf(), type: 'application/pdf' } }
})

afterAll(() => app.close())

const fields = { alt: 'A circle', _status: 'published' }

const send = (upload: Upload) => sendFile(app, { values: fields, ...upload, as })

const onDisk = async () => (await readdir(join(app.dataDir, 'media'))).sort()
const kept = ({ body }: Answer) => body.doc as Doc & { filename: string; url: string }

describe('a file of the library', () => {
  it.each([
    ['png', 'png'],
    ['jpg', 'jpg'],
    ['jpg', 'JPEG'],
    ['webp', 'webp'],
    ['avif', 'avif'],
    ['gif', 'gif'],
    ['pdf', 'pdf'],
  ])('is kept when it is a %s and named .%s', async (kind, ending) => {
    const { data, type } = files[kind] as (typeof files)[string]
    const answer = await send({ name: `A file.${ending}`, data, type })
    expect(answer.status).toBe(201)
    const { filename } = kept(answer)
    expect(filename).toMatch(new RegExp(`^[0-9a-f-]{36}\\.${kind}$`))
    expect(answer.body.doc['originalName']).toBe(`A file.${ending}`)
    expect(await onDisk()).toContain(filename)
  })

  it.each(
    ['png', 'jpg', 'webp', 'avif', 'gif', 'pdf'].flatMap((kind) => [
      { kind, wrong: 'name', name: kind === 'png' ? 'x.jpg' : 'x.png' },
      { kind, wrong: 'name without an ending', name: 'x' },
      { kind, wrong: 'second ending', name: `x.${kind}.html` },
      { kind, wrong: 'type', name: `x.${kind}`, as: kind === 'png' ? 'image/gif' : 'image/png' },
    ]),
  )('is refused when it is a $kind of another $wrong', async ({ kind, name, ...sent }) => {
    const { data, type } = files[kind] as (typeof files)[string]
    await expectRefused({ name, data, type: sent.as ?? type })
  })

  it.each([
    { said: 'neither', values: {}, refused: [422, 'PUBLISH_REFUSED'] },
    { said: 'both', values: { alt: 'A', decorative: true }, refused: [400, 'CONTENT_INVALID'] },
  ])('is described or decorative, not $said', async ({ values, refused }) => {
    const { data, type } = files['png'] as (typeof files)[string]
    const before = await onDisk()
    const sent = { name: 'x.png', data, type, values: { ...values, _status: 'published' } }
    const { status, body } = await send(sent)
    expect([status, body.errors[0]?.code]).toEqual(refused)
    expect(await onDisk()).toEqual(before)
  })

  it('has sizes and a focal point when it is a picture', async () => {
    const data = await sharp({
      create: { width: 1000, height: 500, channels: 3, background: '#369' },
    })
      .png()
      .toBuffer()
    const values = { ...fields, focalX: 10, focalY: 20 }
    const { doc } = (await send({ name: 'x.png', data, type: 'image/png', values })).body
    expect(doc).toMatchObject({ focalX: 10, focalY: 20, width: 1000, height: 500 })
    expect(doc['sizes']).toMatchObject({ card: { width: 640, height: 320 }, wide: { width: 1000 } })
  })
})

async function expectRefused(upload: Upload): Promise<void> {
  const before = await onDisk()
  const { totalDocs } = await app.payload.count({ collection: 'media', overrideAccess: true })
  expectError(await send(upload), { status: 400, code: 'FILE_REFUSED' })
  expect(await onDisk()).toEqual(before)
  expect(await app.payload.count({ collection: 'media', overrideAccess: true })).toEqual({
    totalDocs,
  })
}

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
const dtd = '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const page = '<!doctype html><script>alert(1)</script>'

describe('what is no picture and no PDF', () => {
  it.each([
    ['an SVG with a script', 'x.svg', 'image/svg+xml', svg('<script>alert(1)</script>')],
    ['an SVG with a handler', 'x.svg', 'image/svg+xml', svg('<g onload="alert(1)"/>')],
    ['an SVG with a hidden link', 'x.svg', 'image/svg+xml', svg('<a href="&#106;avascript:1"/>')],
    ['an SVG with an animation', 'x.svg', 'image/svg+xml', svg('<set attributeName="href"/>')],
    ['an SVG with a page', 'x.svg', 'image/svg+xml', svg('<foreignObject/>')],
    ['an SVG with data', 'x.svg', 'image/svg+xml', svg('<use href="data:x"/>')],
    ['an SVG with an entity', 'x.svg', 'image/svg+xml', `${dtd}${svg('&x;')}`],
    ['an SVG in UTF-16', 'x.svg', 'image/svg+xml', Buffer.from(svg(''), 'utf16le')],
    ['an SVG named as a picture', 'x.png', 'image/png', svg('')],
    ['XML', 'x.xml', 'text/xml', '<?xml version="1.0"?><a/>'],
    ['a style sheet of XML', 'x.xsl', 'text/xsl', '<?xml-stylesheet href="x"?><a/>'],
    ['HTML', 'x.html', 'text/html', page],
    ['HTML named as a picture', 'x.png', 'image/png', page],
    ['HTML without an ending', 'x', 'text/html', page],
    ['a script', 'x.js', 'text/javascript', 'alert(1)'],
    ['MHTML', 'x.mhtml', 'multipart/related', 'MIME-Version: 1.0\n\n'],
    ['Flash', 'x.swf', 'application/x-shockwave-flash', 'CWS\u0008abcdefgh'],
    ['an application of HTML', 'x.hta', 'application/hta', page],
    ['nothing', 'x.png', 'image/png', ''],
    ['a compressed SVG', 'x.svgz', 'image/svg+xml', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0])],
  ])('is refused: %s', async (_, name, type, content) => {
    await expectRefused({ name, type, data: Buffer.from(content as string) })
  })

  it('is refused when a picture hides it behind its own bytes', async () => {
    const data = Buffer.concat([(files['png'] as { data: Buffer }).data, Buffer.from(page)])
    await expectRefused({ name: 'x.html', type: 'text/html', data })
  })
})

describe('a broken or boundless file', () => {
  it.each(['png', 'jpg', 'webp', 'avif', 'gif', 'pdf'])(
    'is refused: a %s cut off',
    async (kind) => {
      const { data, type } = files[kind] as (typeof files)[string]
      await expectRefused({
        name: `x.${kind}`,
        type,
        data: data.subarray(0, Math.floor(data.length / 2)),
      })
    },
  )

  it('is refused: a JPEG with other bytes in it', async () => {
    const data = Buffer.from((files['jpg'] as { data: Buffer }).data)
    data.fill(0xff, Math.floor(data.length / 2), data.length - 2)
    await expectRefused({ name: 'x.jpg', type: 'image/jpeg', data })
  })

  it.each([
    ['400 million pixels', 20_000, 20_000],
    ['a side that is too long', 1, 65_500],
    ['49 million pixels', 7_000, 7_000],
  ])('is refused: %s', async (_, width, height) => {
    const data = blackPng(width, height)
    await expectRefused({ name: 'x.png', type: 'image/png', data })
  })

  it('is kept when such a picture is small enough', async () => {
    const data = blackPng(700, 700)
    expect((await send({ name: 'x.png', type: 'image/png', data })).status).toBe(201)
  })

  it('is refused: a picture that moves for 5,000 frames', async () => {
    const frame = { width: 2, height: 2 * 5000, channels: 3, pageHeight: 2 } as const
    const raw = Buffer.from(Array.from({ length: 2 * 2 * 5000 * 3 }, (_, at) => (at * 37) % 256))
    const data = await sharp(raw, { raw: frame }).gif({ loop: 0 }).toBuffer()
    await expectRefused({ name: 'x.gif', type: 'image/gif', data })
  })

  it('is refused: a PDF that runs something', async () => {
    const data = pdf('/OpenAction << /S /J#61vaScript /JS (app.alert(1)) >>')
    await expectRefused({ name: 'x.pdf', type: 'application/pdf', data })
  })

  it('is refused: more than ten million bytes', async () => {
    const data = Buffer.concat([(files['png'] as { data: Buffer }).data, Buffer.alloc(10_000_000)])
    await expectRefused({ name: 'x.png', type: 'image/png', data })
  })

  it('is refused: more than the body of a request may be', async () => {
    const sent = { name: 'x.png', type: 'image/png', data: Buffer.alloc(21_000_000) }
    expectError(await send(sent), { status: 413, code: 'BODY_TOO_LARGE' })
  })
})

describe('the name of a file', () => {
  it.each([
    ['../../x.png', 'x.png'],
    ['..%2fx.png', '..%2fx.png'],
    ['..\\\\x.png', 'x.png'],
    ['a\u202Egnp.png', 'agnp.png'],
    ['CON.png', 'CON.png'],
    ['-rf.png', '-rf.png'],
    ['a%0d%0aX-Evil: 1.png', 'a%0d%0aX-Evil: 1.png'],
    ['<b>&.png', '<b>&.png'],
  ])('%j is kept as words and not as a path', async (name, original) => {
    const { data, type } = files['png'] as (typeof files)[string]
    const answer = await send({ name, data, type })
    expect([answer.status, answer.body.doc['originalName']]).toEqual([201, original])
    expect(kept(answer).filename).toMatch(/^[0-9a-f-]{36}\.png$/)
  })

  it.each(['.htaccess', `${'a'.repeat(400)}.png`, 'x.png.'])('%j is refused', async (name) => {
    const { data, type } = files['png'] as (typeof files)[string]
    await expectRefused({ name, data, type })
  })

  it('with a NUL in it makes no form', async () => {
    const { data, type } = files['png'] as (typeof files)[string]
    const answer = await send({ name: 'a\u0000.png', data, type })
    expectError(answer, { status: 400, code: 'BODY_MALFORMED' })
  })

  it.each([
    { filename: '../x.png' },
    { filename: 'x.png', url: 'http://127.0.0.1/x.png' },
    { prefix: '../' },
    { sizes: { card: { filename: '../x.png' } } },
    { mimeType: 'text/html', filesize: 1, width: 1 },
    { originalName: 'other.png' },
  ])('is not taken from the fields: %j', async (more) => {
    const { data, type } = files['png'] as (typeof files)[string]
    const answer = await send({ name: 'mine.png', data, type, values: { ...fields, ...more } })
    if (answer.status === 400) return
    expect(answer.body.doc).toMatchObject({ originalName: 'mine.png', mimeType: 'image/png' })
    expect(kept(answer).filename).toMatch(/^[0-9a-f-]{36}\.png$/)
  })
})

let live: ReturnType<typeof kept>

describe('a stored file', () => {
  beforeEach(async () => {
    const { data, type } = files['pdf'] as (typeof files)[string]
    live = kept(await send({ name: 'report.pdf', data, type }))
  })

  it('is saved and not opened when it is a PDF', async () => {
    const { status, headers } = await ask(app, live.url)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-disposition')).toBe('attachment')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  })

  it('is shown as a picture and as nothing else when it is one', async () => {
    const { data, type } = files['gif'] as (typeof files)[string]
    const { url } = kept(await send({ name: 'x.gif', data, type }))
    const { headers } = await ask(app, url)
    expect(headers.get('content-type')).toBe('image/gif')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  })

  it.each([
    ['bytes=0-', 206],
    ['bytes=-1', 206],
    ['bytes=0-0', 206],
    ['bytes=99999-', 416],
    ['abc', 416],
  ])('answers the range %s with %i', async (range, status) => {
    expect((await ask(app, live.url, { headers: { Range: range } })).status).toBe(status)
  })

  it('answers many ranges with one at most', async () => {
    const range = `bytes=${Array.from({ length: 1000 }, (_, at) => `${at}-${at}`).join(',')}`
    const { status, headers } = await ask(app, live.url, { headers: { Range: range } })
    expect([206, 416]).toContain(status)
    expect(headers.get('content-type') ?? '').not.toContain('multipart')
  })

  it.each(['nope.png', '..%2fdb', '%2e%2e/db', '..%5cdb', 'a%00.png'])(
    'is not found by the name %s',
    async (name) => {
      for (const who of [undefined, as]) {
        const answer = await ask(app, `/api/media/file/${name}`, who ? { as: who } : {})
        expect([400, 403, 404]).toContain(answer.status)
      }
    },
  )

  it('is not found by a prefix', async () => {
    const answer = await ask(app, `${live.url}?prefix=../`)
    expectError(answer, { status: 400, code: 'PARAMETER_UNKNOWN' })
  })

  it('is hidden while it is a draft, and once it is taken back', async () => {
    const { data, type } = files['png'] as (typeof files)[string]
    const values = { alt: 'A', _status: 'draft' }
    const draft = kept(await send({ name: 'x.png', data, type, values }))
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(app, draft.url, { method })
      expect([403, 404]).toContain(answer.status)
      expect(answer.headers.get('cache-control')).toContain('no-store')
    }
    const body = { _status: 'draft' }
    await ask(app, `/api/media/${live.id}`, { method: 'PATCH', body, as })
    expect([403, 404]).toContain((await ask(app, live.url)).status)
  })

  it('is deleted only within the library', async () => {
    const { data, type } = files['png'] as (typeof files)[string]
    const values = { alt: 'A', _status: 'draft' }
    const { id } = kept(await send({ name: 'x.png', data, type, values }))
    const outside = `${randomUUID()}.txt`
    await writeFile(join(app.dataDir, outside), 'mine')
    const tampered = { collection: 'media', id, data: { filename: `../${outside}` } } as const
    await inTransaction(app.payload, (req) => app.payload.db.updateOne({ ...tampered, req }))
    const answer = await ask(app, `/api/media/${id}`, { method: 'DELETE', as })
    expect(answer.status).not.toBe(200)
    expect(await readdir(app.dataDir)).toContain(outside)
  })
})
