import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import * as catalogue from '#errors/catalogue.ts'
import { checkQuery } from '#server/gate/checkQuery.ts'
import type { FilterRule } from '#server/gate/filterRule.ts'
import type { Route } from '#server/gate/routeOf.ts'

const operators = ['equals', 'in', 'exists', 'like', 'greater_than'] as const
const filters = new Map<string, FilterRule>([
  ['id', { kind: 'uuid', operators }],
  ['title', { kind: 'text', operators }],
  ['position', { kind: 'number', operators }],
  ['createdAt', { kind: 'date', operators }],
])
const paths = { filters, sorts: new Set(['title']), selects: new Set(['title', 'related.label']) }
const rules = new Map([['posts', { public: paths, staff: paths, versions: paths }]])
const refusals = new Set<unknown>(Object.values(catalogue))

const names = [
  'where',
  'sort',
  'limit',
  'page',
  'depth',
  'locale',
  'fallback-locale',
  'select',
  'populate',
  'draft',
  'joins',
]
const steps = [
  '',
  '0',
  '1001',
  'and',
  'OR',
  'title',
  'id',
  'position',
  'createdAt',
  ...operators,
  '__proto__',
  '$ne',
  'a.b',
  '][',
  '=',
]
const values = [
  '',
  '1',
  '-1',
  '1e3',
  'true',
  'en',
  'all',
  'title,-title',
  '2026-01-31',
  '{"title":{"equals":"a"}}',
  '{"and":[',
  '%00',
  '%E0%A4',
  '%5B',
  '\ud800',
  '%',
]

const pair = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(fc.constantFrom(...steps), { maxLength: 12 }),
    fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 40 })),
    fc.boolean(),
  )
  .map(([name, inside, value, encoded]) => {
    const key = name + inside.map((step) => `[${step}]`).join('')
    return encoded
      ? `${encodeURIComponent(key)}=${encodeURIComponent(value.replaceAll(/\p{Cs}/gu, ''))}`
      : `${key}=${value}`
  })

const mutation = fc.tuple(
  fc.nat(),
  fc.nat(3),
  fc.constantFrom('&', '=', '[', ']', '%', '?', '#', '\0', 'é', ''),
)

const search = fc
  .tuple(fc.array(pair, { maxLength: 8 }), fc.array(mutation, { maxLength: 4 }))
  .map(([pairs, mutations]) => mutations.reduce(mutate, `?${pairs.join('&')}`))

const terms = { audience: 'public', collection: 'posts' } as const
const route = fc.constantFrom<Route>(
  { ...terms, kind: 'list', body: 'none' },
  { ...terms, kind: 'list', body: 'query' },
  { ...terms, kind: 'document', id: '1', body: 'none' },
  { ...terms, kind: 'update', id: '1', body: 'form' },
  { ...terms, kind: 'file', id: 'a.png', body: 'none' },
)

describe('checkQuery', () => {
  it('answers any query at all with a pass or an error of the catalogue', () => {
    fc.assert(
      fc.property(search, route, fc.boolean(), (asked, where, isStaff) => {
        expect(outcomeOf({ search: asked, route: where, rules, isStaff })).toBe('known')
      }),
      { numRuns: 5000 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

function mutate(text: string, [place, cut, piece]: [number, number, string]): string {
  const start = place % (text.length + 1)
  return text.slice(0, start) + piece + text.slice(start + cut)
}

function outcomeOf(query: Parameters<typeof checkQuery>[0]): unknown {
  try {
    checkQuery(query)
    return 'known'
  } catch (error) {
    return error instanceof Error && refusals.has(error.constructor) ? 'known' : error
  }
}
