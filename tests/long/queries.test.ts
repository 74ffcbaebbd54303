import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { make } from '#tests/support/make.ts'
import { startApp, type StartedApp } from '#tests/support/startApp.ts'

const runs = 2000
const allowed = new Set([200, 400, 403, 404, 413, 414, 429, 431])

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
  await make(app.payload, 'topics', { title: 'CANARY-draft', status: 'draft' })
  await make(app.payload, 'topics', { title: 'A live topic' })
})

afterAll(() => app.close())

describe('random queries', () => {
  it(`get a 2xx or 4xx answer in JSON and never a draft, ${runs} times`, async () => {
    await fc.assert(
      fc.asyncProperty(address(), async (path) => {
        const response = await fetch(`${app.origin}${path}`)
        const body = await response.text()
        expect(allowed).toContain(response.status)
        expect(() => JSON.parse(body) as unknown).not.toThrow()
        expect(body).not.toContain('CANARY')
      }),
      { numRuns: runs },
    )
  }, 600_000)
})

function address(): fc.Arbitrary<string> {
  const slug = fc.constantFrom(
    'topics',
    'cards',
    'element-mappings',
    'users',
    'media',
    'constructor',
    '__proto__',
    'x',
  )
  const query = fc.array(parameter(), { maxLength: 5 })
  return fc.tuple(slug, query).map(([name, parts]) => `/api/${name}?${parts.join('&')}`)
}

function parameter(): fc.Arbitrary<string> {
  return fc.tuple(key(), value()).map(([name, said]) => `${name}=${encodeURIComponent(said)}`)
}

function key(): fc.Arbitrary<string> {
  const path = fc.constantFrom(
    'title',
    'path',
    'id',
    '_id',
    '_status',
    'cards',
    'cards.title',
    'parent.parent.title',
    'related.items.target',
    'createdAt',
    'provenance.rights',
    '__proto__',
    'kind',
    'introHtml',
    'intro',
  )
  const operator = fc.constantFrom(
    'equals',
    'like',
    'in',
    'exists',
    'greater_than',
    'near',
    '$where',
    'not_in',
    'all',
  )
  const leaf = fc.tuple(path, operator).map(([field, how]) => `where[${field}][${how}]`)
  const nested = fc
    .tuple(fc.constantFrom('and', 'or', '$or'), leaf)
    .map(([join, inner]) => inner.replace('where', `where[${join}][0]`))
  return fc.oneof(
    leaf,
    nested,
    fc.constantFrom(
      'limit',
      'page',
      'sort',
      'depth',
      'locale',
      'draft',
      'where',
      'select[title]',
      'pagination',
      'limit[]',
      'nonsense',
    ),
  )
}

function value(): fc.Arbitrary<string> {
  const known = fc.constantFrom(
    '1',
    '0',
    '-1',
    'abc',
    'true',
    'en',
    'es',
    'xx',
    'title',
    '-path',
    'topic',
    '2026-01-01',
    'published',
    '{"title":{"equals":"x"}}',
    "' or 1=1--",
    '%',
    '_',
    'a,b',
    '',
    '1e308',
  )
  return fc.oneof({ weight: 4, arbitrary: known }, fc.string({ unit: 'binary', maxLength: 40 }))
}
