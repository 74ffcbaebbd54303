import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { ask, type Answer, type Doc } from '#tests/support/ask.ts'
import { logIn, type Staff } from '#tests/support/logIn.ts'
import { picture } from '#tests/support/picture.ts'
import { sendFile } from '#tests/support/sendFile.ts'
import { pdf } from '#tests/support/uploads.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

type Picture = Doc & { filename: string; url: string; sizes: Record<string, { filename: string }> }

let app: StartedApp
let as: Staff
/** Live, and what readers get of it. */
let live: Picture
let shown: string

beforeAll(async () => {
  app = await startApp()
  as = await logIn(app, 'publisher')
})

afterAll(() => app.close())

beforeEach(async () => {
  live = docOf(await send({ color: '#336699' }))
  shown = await bytesOf(live)
})

type Sent = { color: string; path?: string; values?: object }

async function send({ color, path = '/api/media', values = {} }: Sent): Promise<Answer> {
  const { data, mimetype: type } = await picture({ name: 'x.png', color, width: 900 })
  const said = { alt: 'A field', _status: 'published', ...values }
  return sendFile(app, { name: 'x.png', data, type, path, values: said, as })
}

const docOf = ({ body }: Answer) => body.doc as Picture

async function bytesOf({ url }: Picture): Promise<string> {
  const response = await fetch(`${app.origin}${url}`, { headers: as.headers })
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer()).toString('base64')
}

const onDisk = async () => (await readdir(join(app.dataDir, 'media'))).sort()

const namesOf = ({ filename, sizes }: Picture) => [
  filename,
  ...Object.values(sizes).map((size) => size.filename),
]

function patch(query: string, body: object): Promise<Answer> {
  return ask(app, `/api/media/${live.id}?depth=0${query}`, { method: 'PATCH', body, as })
}

async function liveRow(): Promise<Picture> {
  return (await ask(app, `/api/media/${live.id}`)).body as unknown as Picture
}

describe('the file that readers get', () => {
  it('stays while drafts without and with a file are saved over it', async () => {
    await patch('&draft=true', { caption: 'Later', _status: 'draft' })
    const path = `/api/media/${live.id}?draft=true`
    const draft = docOf(await send({ color: '#993333', path, values: { _status: 'draft' } }))
    await send({ color: '#339933', path, values: { _status: 'draft' } })
    expect(await liveRow()).toMatchObject({ filename: live.filename })
    expect(await bytesOf(live)).toBe(shown)
    // The version that is not the newest any more can be restored with its file.
    expect(await bytesOf(draft)).not.toBe(shown)
  })

  it('is replaced when a new one is published, and comes back with its version', async () => {
    const path = `/api/media/${live.id}`
    const after = docOf(await send({ color: '#993333', path }))
    expect(after.filename).not.toBe(live.filename)
    expect(await bytesOf(await liveRow())).toBe(await bytesOf(after))
    expect(await onDisk()).toEqual(expect.arrayContaining(namesOf(after)))
    const { body } = await ask(app, `/api/media/versions?where[parent][equals]=${live.id}`, { as })
    const first = body.docs.find(({ version }) => (version as Picture).filename === live.filename)
    await ask(app, `/api/media/versions/${String(first?.id)}`, { method: 'POST', as })
    expect(await liveRow()).toMatchObject({ filename: live.filename })
    expect(await bytesOf(live)).toBe(shown)
  })

  it('stays, and no other is kept, when its replacement is refused', async () => {
    const before = await onDisk()
    const values = { alt: '', decorative: false }
    const answer = await send({ color: '#993333', path: `/api/media/${live.id}`, values })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await onDisk()).toEqual(before)
    expect(await bytesOf(await liveRow())).toBe(shown)
  })

  it.each([
    [
      'cut',
      'uploadEdits[crop][x]=10&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=450&uploadEdits[heightInPixels]=400',
    ],
    ['looked at elsewhere', 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90'],
  ])('stays when a draft of it is %s', async (_, edits) => {
    const { status, body } = await patch(`&draft=true&${edits}`, { _status: 'draft' })
    expect(status).toBe(200)
    const draft = body.doc as Picture
    expect(draft).toMatchObject({ originalName: 'x.png' })
    expect(draft.filename).not.toBe(live.filename)
    expect(await onDisk()).toEqual(expect.arrayContaining(namesOf(draft)))
    expect(await bytesOf(await liveRow())).toBe(shown)
  })

  it('is the same one when it is looked at where it was', async () => {
    const edits = 'uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=50'
    const { body } = await patch(`&${edits}`, {})
    expect((body.doc as Picture).filename).toBe(live.filename)
  })
})

describe('a PDF in place of a picture', () => {
  it('has no sizes, and nobody gets those of the picture any more', async () => {
    const path = `/api/media/${live.id}`
    const values = { alt: 'A report', _status: 'published' }
    const sent = { name: 'report.pdf', data: pdf(), type: 'application/pdf' }
    const { doc } = (await sendFile(app, { ...sent, path, values, as })).body
    expect(doc).toMatchObject({ mimeType: 'application/pdf', width: null, height: null })
    for (const size of Object.values(doc['sizes'] as Picture['sizes']))
      expect(size).toMatchObject({ filename: null, width: null })
    for (const name of namesOf(live))
      expect([403, 404]).toContain((await ask(app, `/api/media/file/${name}`)).status)
  })

  it('goes when the version with the picture is restored, whose name comes back', async () => {
    const path = `/api/media/${live.id}`
    const values = { alt: 'A report', _status: 'published' }
    const sent = { name: 'report.pdf', data: pdf(), type: 'application/pdf' }
    await sendFile(app, { ...sent, path, values, as })
    const { body } = await ask(app, `/api/media/versions?where[parent][equals]=${live.id}`, { as })
    const first = body.docs.find(({ version }) => (version as Picture).filename === live.filename)
    await ask(app, `/api/media/versions/${String(first?.id)}`, { method: 'POST', as })
    const { sizes, width } = live
    expect(await liveRow()).toMatchObject({ sizes, width, originalName: 'x.png' })
  })
})

describe('the files of a picture that nobody ever saw', () => {
  it('go with it, those of its versions too, and not when it may not be deleted', async () => {
    const before = await onDisk()
    const values = { _status: 'draft' }
    const one = docOf(await send({ color: '#111111', values }))
    const path = `/api/media/${one.id}?draft=true`
    const two = docOf(await send({ color: '#222222', path, values }))
    const all = [...before, ...namesOf(one), ...namesOf(two)]
    expect(await onDisk()).toEqual([...new Set(all)].sort())

    const card = { title: 'Points at it', image: one.id, _status: 'draft' }
    const referrer = await ask(app, '/api/cards?draft=true', { method: 'POST', body: card, as })
    const refused = await ask(app, `/api/media/${one.id}`, { method: 'DELETE', as })
    expect(refused.status).toBe(409)
    expect(await onDisk()).toEqual([...new Set(all)].sort())

    await ask(app, `/api/cards/${referrer.body.doc.id}`, { method: 'DELETE', as })
    expect((await ask(app, `/api/media/${one.id}`, { method: 'DELETE', as })).status).toBe(200)
    expect(await onDisk()).toEqual(before)
  })

  it('are not a copy of them', async () => {
    const answer = await ask(app, `/api/media/${live.id}/duplicate`, { method: 'POST', as })
    const copy = docOf(answer)
    expect(copy.filename).not.toBe(live.filename)
    const file = await readFile(join(app.dataDir, 'media', copy.filename))
    expect(file.toString('base64')).toBe(shown)
    await ask(app, `/api/media/${copy.id}`, { method: 'DELETE', as })
    expect(await bytesOf(live)).toBe(shown)
  })
})
