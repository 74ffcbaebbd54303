import { describe, expect, it } from '@jest/globals'
import { createClient } from '#client/createClient.ts'
import { fakeFetch, type FakeAnswer } from '#tests/support/fakeFetch.ts'

const url = 'https://example.org/kindred'
const page = { json: { type: 'topic', path: '/new' } }

function moved(to: string | null, address = `https://public.example.org/api/content${to}`) {
  const redirect = { status: 301, to, url: address, explanation: 'It moved.' }
  return { status: 301, json: { redirect } }
}

function refused(status: number, code: string, data = {}) {
  return { status, json: { errors: [{ name: code, code, message: 'No.', requestId: 'r', data }] } }
}

function content(path: string, ...answers: FakeAnswer[]) {
  const { fetch, asked, paths } = fakeFetch(...answers)
  return { page: createClient({ url, fetch }).content(path, { locale: 'es' }), asked, paths }
}

describe('a page', () => {
  it.each(['/new', 'new', '//new'])('is asked for by %s', async (path) => {
    const { page: got, paths } = content(path, page)
    expect(await got).toEqual(page.json)
    expect(paths()).toEqual(['/kindred/api/content/new?locale=es'])
  })

  it('that moved is asked for at its new path, by the same server and with the same question', async () => {
    const { page: got, asked, paths } = content('/old', moved('/new'), page)
    expect(await got).toEqual(page.json)
    expect(paths()).toEqual([
      '/kindred/api/content/old?locale=es',
      '/kindred/api/content/new?locale=es',
    ])
    expect(asked.map(({ init }) => init.redirect)).toEqual(['manual', 'manual'])
  })

  it('that moved to another site is not asked for there', async () => {
    const elsewhere = 'https://www.example.org/page'
    const { page: got } = content('/old', moved(null, elsewhere))
    await expect(got).rejects.toMatchObject({
      code: 'MOVED_ELSEWHERE',
      status: 301,
      url: `${url}/api/content/old?locale=es`,
      data: { url: elsewhere, explanation: 'It moved.' },
    })
  })

  it('is not looked for in a circle', async () => {
    const { page: got, asked } = content('/old', ...Array.from({ length: 9 }, () => moved('/old')))
    await expect(got).rejects.toMatchObject({ code: 'TOO_MANY_REDIRECTS', status: 301 })
    expect(asked).toHaveLength(6)
  })

  it.each([
    ['that a browser keeps to itself', () => Response.error()],
    ['of a proxy', () => new Response('<h1>Moved</h1>', { status: 308 })],
  ])('is read past a redirect %s, by fetch', async (_, redirect) => {
    const { page: got, asked } = content('/old', redirect(), page)
    expect(await got).toEqual(page.json)
    expect(asked.map(({ init }) => init.redirect)).toEqual(['manual', 'follow'])
  })
})

describe('no page', () => {
  it('is null', async () => {
    const { page: got } = content('/none', refused(404, 'NOT_FOUND'))
    expect(await got).toBeNull()
  })

  it.each(['', '/', '/..', '/../users', '/a/./b', '/a/..', '/\ud800'])(
    'is at %j, which is not asked for',
    async (path) => {
      expect(await content(path).page).toBeNull()
    },
  )

  it.each(['/...', '/.a', '/a..b'])('may be at %s, which is asked for', async (path) => {
    const { page: got, paths } = content(path, refused(404, 'NOT_FOUND'))
    expect(await got).toBeNull()
    expect(paths()).toEqual([`/kindred/api/content${path}?locale=es`])
  })

  it.each([
    refused(404, 'TRANSLATION_MISSING', { locale: 'es', locales: ['en'] }),
    refused(410, 'GONE', { explanation: 'It has ended.', alternative: '/other' }),
  ])('is an error where there is more to say: $json.errors.0.code', async (answer) => {
    const { code, data } = answer.json.errors[0] ?? {}
    const { page: got } = content('/a', answer)
    await expect(got).rejects.toMatchObject({ name: 'KindredError', code, data })
  })

  it('is an error where another server says so', async () => {
    const html = new Response('<h1>Not found</h1>', { status: 404 })
    await expect(content('/a', html).page).rejects.toMatchObject({ code: 'ANSWER_UNREADABLE' })
  })
})
