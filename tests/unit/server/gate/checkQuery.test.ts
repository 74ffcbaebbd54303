import { describe, expect, it } from '@jest/globals'
import { checkQuery } from '#server/gate/checkQuery.ts'
import type { FilterRule } from '#server/gate/filterRule.ts'
import type { PathRules } from '#server/gate/pathRules.ts'
import type { Route } from '#server/gate/routeOf.ts'

const id = '0b6a3a52-7c5e-5f0e-9a44-2f6f6a1b7c11'
const compare = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const range = ['greater_than', 'less_than'] as const

const filters: [string, FilterRule][] = [
  ['id', { kind: 'uuid', operators: compare }],
  ['title', { kind: 'text', operators: [...compare, ...range, 'like', 'contains'] }],
  ['author', { kind: 'uuid', operators: compare }],
  ['position', { kind: 'number', operators: [...compare, ...range] }],
  ['createdAt', { kind: 'date', operators: ['equals', ...range] }],
  ['reviewed', { kind: 'checkbox', operators: ['equals', 'exists'] }],
  ['kind', { kind: 'option', operators: compare, options: ['topic', 'series'] }],
  ['seo.words', { kind: 'text', operators: compare }],
]
const open: PathRules = {
  filters: new Map(filters),
  sorts: new Set(['title', 'position', 'createdAt', 'id']),
  selects: new Set(['title', 'related', 'related.items']),
}
const full: PathRules = {
  ...open,
  filters: new Map([...filters, ['author.name', { kind: 'text', operators: compare }]]),
}
const rules = new Map([['posts', { public: open, staff: full, versions: full }]])

const terms = { audience: 'public', body: 'none', collection: 'posts' } as const
const list: Route = { ...terms, kind: 'list' }
const document: Route = { ...terms, kind: 'document', id }
const update: Route = { ...terms, kind: 'update', id, audience: 'staff', body: 'form' }

const ask = (search: string, route: Route = list) =>
  checkQuery({ search, route, rules, isStaff: false })
const askWithDrafts = (search: string, route: Route = list) =>
  checkQuery({ search, route, rules, isStaff: false, seesDrafts: true })
const askAsStaff = (search: string, route: Route = list) =>
  checkQuery({ search, route, rules, isStaff: true })
const refusal = (name: string, path: string): unknown =>
  expect.objectContaining({ name, data: expect.objectContaining({ path }) })

describe('checkQuery', () => {
  it.each([
    '',
    '?',
    '?limit=100&page=100&depth=2&locale=es&fallback-locale=none&pagination=true&draft=false&populate=',
    '?sort=-createdAt,title,id',
    '?select[title]=true&select[related][items]=true',
    '?where[title][equals]=a&where[kind][in]=topic,series',
    '?where[title][like]=kinship%20care&where[position][greater_than]=-1.5&where[reviewed][equals]=true',
    '?where[position][greater_than]=1&where[position][less_than]=5'.replace('?', '?limit=1&'),
    `?where[author][equals]=${id}&where[id][not_in][]=${id}`,
    '?where[createdAt][greater_than]=2026-01-31T12:00:00.000Z&where[seo.words][exists]=false',
    '?where[or][0][title][equals]=a&where[or][1][and][0][kind][equals]=topic',
    '?where[OR][0][title][equals]=a',
    `?where=${encodeURIComponent('{"and":[{"position":{"in":[1,2]}},{"reviewed":{"equals":true}}]}')}`,
    '?&limit=2&',
  ])('lets anyone ask %s', (search) => {
    expect(() => ask(search)).not.toThrow()
  })

  it.each([
    ...[
      '0',
      '-1',
      '101',
      '1000000',
      'abc',
      '1.5',
      '1e3',
      '0x10',
      'NaN',
      '',
      '%205',
      '+5',
      '５',
    ].map((limit) => [`limit=${encodeURI(decodeURI(limit))}`, 'limit']),
    ...['limit[]=1', 'limit=2&limit=3', 'limit[a]=1'].map((search) => [search, 'limit']),
    ...['0', '-1', '1.5', '1e308', '99999999999999999999', '10000', ''].map((page) => [
      `page=${page}`,
      'page',
    ]),
    ['page=101&limit=100', 'page'],
    ...['9999', '-1', 'abc', '1e9', '0x10', '3'].map((depth) => [`depth=${depth}`, 'depth']),
    ...['xx', '*', 'all', '', 'EN'].map((locale) => [`locale=${locale}`, 'locale']),
    ['locale[]=en', 'locale'],
    ['locale=en&locale=es', 'locale'],
    ['fallback-locale=zz', 'fallback-locale'],
    ['fallbackLocale[]=en', 'fallbackLocale'],
    ['pagination=false', 'pagination'],
    ['draft=true', 'draft'],
    ['draft=1', 'draft'],
    ['populate[posts][title]=true', 'populate'],
    ['sort=', 'sort'],
    ['sort=title&sort=id', 'sort'],
    ['sort=title,id,position,createdAt', 'sort'],
    ['select=title', 'select'],
    ['select[title]=1', 'select.title'],
    [`limit=${'1'.repeat(8000)}`, 'query'],
    [Array.from({ length: 201 }, () => 'limit=1').join('&'), 'query'],
    ['limit=1%00', 'limit'],
  ])('refuses the value in %s', (search, path) => {
    expect(() => ask(`?${search}`)).toThrow(refusal('PARAMETER_INVALID', path))
  })

  it.each([
    ['showHiddenFields=true', 'showHiddenFields'],
    ['overrideAccess=true', 'overrideAccess'],
    ['user[roles][0]=admin', 'user'],
    ['trash=false', 'trash'],
    ['joins[foo][limit]=1', 'joins'],
    ['publishSpecificLocale=en', 'publishSpecificLocale'],
    ['?limit=1', '?limit'],
    ['[locale]=xx', '[locale]'],
    ['locale=x]=y', 'locale=x]'],
    ['=1', ''],
    ['where[__proto__][x]=1', 'where[__proto__][x]'],
    ['where[constructor][equals]=1', 'where[constructor][equals]'],
    ['select[prototype][a]=1', 'select[prototype][a]'],
    ['toString=1', 'toString'],
    ['select[hiddenKey]=true', 'select.hiddenKey'],
    ['select[related][secret]=true', 'select.related.secret'],
  ])('does not know %s', (search, path) => {
    expect(() => ask(`?${search}`)).toThrow(refusal('PARAMETER_UNKNOWN', path))
  })

  it.each([
    'limit=%E0%A4%A',
    'limit=%',
    '%ff=1',
    'lim\tit=1',
    'limit=1#2',
    'where[title][equals]=é',
  ])('cannot read %s', (search) => {
    expect(() => ask(search)).toThrow(expect.objectContaining({ name: 'PATH_MALFORMED' }))
  })

  it.each([
    ['author.account.email', 'a,b'],
    ['-meta.k', "-meta.k'--"],
    [';drop table', ';drop%20table'],
    ['__proto__', '__proto__'],
    ['author', '-author'],
    ['', 'title,'],
  ])('does not sort by %s', (path, sort) => {
    const asked = path === 'author.account.email' ? path : sort
    expect(() => ask(`?sort=${asked}`)).toThrow(
      expect.objectContaining({ name: 'SORT_NOT_ALLOWED' }),
    )
  })

  it('lets staff ask for more, within limits of their own', () => {
    expect(() =>
      askAsStaff('?limit=0&locale=all&draft=true&trash=false&pagination=false'),
    ).not.toThrow()
    expect(() =>
      askAsStaff('?populate[posts][title]=true&where[author.name][equals]=a'),
    ).not.toThrow()
    expect(() => askAsStaff('?limit=1001')).toThrow(refusal('PARAMETER_INVALID', 'limit'))
    expect(() => askAsStaff('?trash=true')).toThrow(refusal('PARAMETER_INVALID', 'trash'))
    expect(() => askAsStaff('?populate[secrets][a]=true')).toThrow(
      refusal('PARAMETER_UNKNOWN', 'populate.secrets'),
    )
  })

  it.each([
    ['?depth=0&fallback-locale=null&locale=en&autosave=true&draft=true', update],
    ['?depth=0&fallback-locale=null&unpublishAllLocales=true', update],
    ['?uploadEdits[crop][x]=0.5&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=40', update],
    ['?draft=true', { ...update, kind: 'restore' as const }],
    [
      '?locale=en&selectedLocales[0]=en&selectedLocales[1]=es',
      { ...update, kind: 'duplicate' as const },
    ],
    ['?refresh', { ...terms, kind: 'refreshToken' as const }],
    ['?depth=0&where[id][equals]=' + id, { ...terms, kind: 'clearPreferences' as const }],
    ['?depth=2&draft=false&locale=en&trash=false', document],
    ['?2026-11-22T21%3A18%3A46.123Z', { ...document, kind: 'file' as const }],
  ])('takes %s, as the admin sends it', (search, route) => {
    expect(() => askAsStaff(search, route)).not.toThrow()
  })

  it.each([
    ['?publishSpecificLocale=en', update, 'PARAMETER_UNKNOWN'],
    ['?uploadEdits[crop][evil]=1', update, 'PARAMETER_INVALID'],
    ['?locale=all', update, 'PARAMETER_INVALID'],
    ['?selectedLocales=fr', { ...update, kind: 'duplicate' as const }, 'PARAMETER_INVALID'],
    ['?refresh=1', { ...terms, kind: 'refreshToken' as const }, 'PARAMETER_INVALID'],
    ['', { ...terms, kind: 'clearPreferences' as const }, 'PARAMETER_INVALID'],
    ['?limit=1', document, 'PARAMETER_UNKNOWN'],
    ['?prefix=../', { ...document, kind: 'file' as const }, 'PARAMETER_UNKNOWN'],
  ])('does not take %s from staff', (search, route, name) => {
    expect(() => askAsStaff(search, route)).toThrow(expect.objectContaining({ name }))
  })

  it('reads a long query from a body, where a leading mark is part of a name', () => {
    const route: Route = { ...list, body: 'query' }
    const ids = Array.from(
      { length: 500 },
      (_, index) => `where[and][0][id][not_in][${index}]=${id}`,
    )
    expect(() => askAsStaff(ids.join('&'), route)).not.toThrow()
    expect(() => askAsStaff('?limit=1', route)).toThrow(refusal('PARAMETER_UNKNOWN', '?limit'))
  })
})

describe('a program that was given the drafts', () => {
  it.each(['?draft=true', '?locale=all', '?where[author.name][equals]=A'])(
    'may ask %s',
    (search) => {
      expect(() => askWithDrafts(search)).not.toThrow()
      expect(() => ask(search)).toThrow()
    },
  )

  it.each([
    '?limit=0',
    '?limit=101',
    '?pagination=false',
    '?trash=true',
    '?populate[posts][title]=true',
  ])('is held to what readers are by %s', (search) => {
    expect(() => askWithDrafts(search)).toThrow()
  })
})

it('lets whoever may write say that it is a draft', () => {
  expect(() => ask('?draft=true', update)).not.toThrow()
})
