import { describe, expect, it } from '@jest/globals'
import { addressOf } from '#client/addressOf.ts'
import { createClient } from '#client/createClient.ts'
import { fakeFetch } from '#tests/support/fakeFetch.ts'

describe('addressOf', () => {
  it.each([
    { path: '/a/b', query: {}, expected: '/a/b' },
    { path: '/práctica familiar', query: {}, expected: '/pr%C3%A1ctica%20familiar' },
    { path: '/a?b#c%d&e', query: {}, expected: '/a%3Fb%23c%25d%26e' },
    { path: '/a', query: { q: 'niños & familias' }, expected: '/a?q=ni%C3%B1os+%26+familias' },
    { path: '/a', query: { type: ['topic', 'article'] }, expected: '/a?type=topic%2Carticle' },
    { path: '/a', query: { type: 'topic' }, expected: '/a?type=topic' },
    { path: '/a', query: { type: [] }, expected: '/a?type=' },
    { path: '/a', query: { limit: 0, total: false }, expected: '/a?limit=0&total=false' },
    { path: '/a', query: { locale: undefined }, expected: '/a' },
    {
      path: '/a',
      query: { since: new Date('2026-11-30T15:00:00Z') },
      expected: '/a?since=2026-11-30T15%3A00%3A00.000Z',
    },
  ])('writes $expected', ({ path, query, expected }) => {
    expect(addressOf('https://kindred.example.org', path, query)).toBe(
      `https://kindred.example.org${expected}`,
    )
  })
})

describe('the address of a server', () => {
  it.each([
    ['https://kindred.example.org', 'https://kindred.example.org'],
    ['https://kindred.example.org/', 'https://kindred.example.org'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['https://example.org/kindred', 'https://example.org/kindred'],
    ['https://example.org/kindred//', 'https://example.org/kindred'],
    ['HTTPS://Example.org/?a=b#c', 'https://example.org'],
  ])('may be %s', async (url, base) => {
    const { fetch, asked } = fakeFetch({ json: { items: [] } })
    await createClient({ url, fetch }).listPart()
    expect(asked.map((one) => one.url)).toEqual([`${base}/api/content`])
  })

  it.each(['', 'kindred.example.org', '/kindred', 'ftp://example.org', 'http://', undefined])(
    'may not be %j',
    (url) => {
      const start = () => createClient({ url: url as string })
      expect(start).toThrow(TypeError)
      expect(start).toThrow(
        `"url" must be the address of a Kindred, such as https://kindred.example.org; it is ${JSON.stringify(url)}.`,
      )
    },
  )
})

describe('a request', () => {
  it('brings the key, and the headers that were given', async () => {
    const { fetch, asked } = fakeFetch({ json: {} })
    const headers = { 'x-site': 'one' }
    const client = createClient({ url: 'https://example.org', apiKey: 'k', headers, fetch })
    await client.search('a')
    expect(asked[0]?.init.headers).toEqual({
      accept: 'application/json',
      authorization: 'Bearer k',
      'x-site': 'one',
    })
  })

  it('brings no credential where none was given', async () => {
    const { fetch, asked } = fakeFetch({ json: {} })
    await createClient({ url: 'https://example.org', fetch }).search('a')
    expect(asked[0]?.init.headers).toEqual({ accept: 'application/json' })
  })

  it('goes through the global fetch of its moment', async () => {
    const client = createClient({ url: 'https://example.org' })
    const { fetch, asked } = fakeFetch({ json: {} })
    const before = globalThis.fetch
    globalThis.fetch = fetch as typeof globalThis.fetch
    await client.search('a').finally(() => (globalThis.fetch = before))
    expect(asked).toHaveLength(1)
  })
})

it('asks each method by the names of the OpenAPI document', async () => {
  const { fetch, paths } = fakeFetch(...Array.from({ length: 5 }, () => ({ json: {} })))
  const client = createClient({ url: 'https://example.org', fetch })
  await client.content('/a/b', { locale: 'es', fallback: 'en', preview: 't', fields: ['title'] })
  await client.listPart({
    type: ['topic', 'resource'],
    updatedSince: new Date('2026-11-30T15:00:00Z'),
    order: '-updated',
    fields: ['path', 'title'],
    limit: 5,
    cursor: 'c',
    total: true,
  })
  await client.search('a b', { type: 'topic', subject: ['x', 'y'], limit: 1, offset: 2 })
  await client.crosswalk('/m/one', '/m/two', { status: ['reviewed'] })
  await client.changesPart({ since: 's', limit: 3, locale: 'es' })
  expect(paths().map(decodeURIComponent)).toEqual([
    '/api/content/a/b?locale=es&fallback=en&preview=t&fields=title',
    '/api/content?type=topic,resource&order=-updated&fields=path,title&limit=5&cursor=c&total=true&updated-since=2026-11-30T15:00:00.000Z',
    '/api/search?q=a+b&type=topic&subject=x,y&limit=1&offset=2',
    '/api/crosswalk?from=/m/one&to=/m/two&status=reviewed',
    '/api/changes?since=s&limit=3&locale=es',
  ])
})
