import { describe, expect, it } from '@jest/globals'
import { checkWhere } from '#server/gate/checkWhere.ts'
import type { FilterRule } from '#server/gate/filterRule.ts'

const id = '0b6a3a52-7c5e-5f0e-9a44-2f6f6a1b7c11'
const list = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const range = ['greater_than', 'less_than'] as const

const filters = new Map<string, FilterRule>([
  ['id', { kind: 'uuid', operators: list }],
  ['row', { kind: 'databaseId', operators: list }],
  ['title', { kind: 'text', operators: [...list, 'like', 'contains'] }],
  ['position', { kind: 'number', operators: [...list, ...range] }],
  ['createdAt', { kind: 'date', operators: ['equals', 'exists', ...range] }],
  ['reviewed', { kind: 'checkbox', operators: ['equals', 'exists'] }],
  ['kind', { kind: 'option', operators: list, options: ['topic', 'series'] }],
])

const check = (where: unknown) => checkWhere(where, { filters, isStaff: false })
const refusal = (name: string, path: string): unknown =>
  expect.objectContaining({ name, data: expect.objectContaining({ path }) })
const titled = { title: { equals: 'a' } }
const nested = (levels: number): object => (levels === 0 ? titled : { and: [nested(levels - 1)] })
const many = (count: number) => ({ or: Array.from({ length: count }, () => titled) })

describe('checkWhere', () => {
  it.each([
    { title: { equals: '' } },
    { title: { in: 'a,b' }, kind: { equals: 'topic' } },
    { title: { contains: '100%' } },
    { position: { greater_than: '1', less_than: 5 } },
    { position: { in: ['1', 2] } },
    { row: { in: [1, '65f0c0ffee65f0c0ffee65f0'] } },
    { createdAt: { less_than: '2026-01' } },
    { createdAt: { equals: '2026-01-31T12:00+02:00' } },
    { reviewed: { exists: 'false' }, title: { equals: 'a' } },
    { or: [{ title: { exists: false } }, { kind: { exists: false } }] },
    nested(5),
    many(50),
    '{"title":{"equals":"a"}}',
    {},
  ])('lets %j pass', (where) => {
    expect(() => check(where)).not.toThrow()
  })

  it.each([
    [{ 'author.account.email': { like: 'a' } }, 'author.account.email'],
    [{ _id: { equals: '1' } }, '_id'],
    [{ $or: [titled] }, '$or'],
    [{ 'meta.$where': { equals: '1' } }, 'meta.$where'],
    [{ and: [{ secret: { exists: true } }] }, 'secret'],
    [{ title__x: { equals: '1' } }, 'title__x'],
    [{ title: { equals: 'a' }, author: ['x'] }, 'author'],
  ])('does not filter by what %j names', (where, path) => {
    expect(() => check(where)).toThrow(refusal('FILTER_NOT_ALLOWED', path))
  })

  it.each([
    ['x', 'where'],
    ['', 'where'],
    ['null', 'where'],
    ['[1]', 'where'],
    ['{"title":{"equals":"a","equals":"b"}}', 'where'],
    ['{"__proto__":{"equals":"a"}}', 'where'],
    ['{"title":{"equals":"\\ud800"}}', 'where'],
    [['1'], 'where'],
    [{ title: 'x' }, 'where.title'],
    [{ title: {} }, 'where.title'],
    [{ title: { nope: 'x' } }, 'where.title'],
    [{ title: { $ne: 'x' } }, 'where.title'],
    [{ title: { equals: { $gt: '' } } }, 'where.title.equals'],
    [{ title: { equals: ['a'] } }, 'where.title.equals'],
    [{ title: { equals: 'a'.repeat(501) } }, 'where.title.equals'],
    [{ title: { equals: 'a\0' } }, 'where.title.equals'],
    [{ title: { equals: 1 } }, 'where.title.equals'],
    [{ title: { like: '  ' } }, 'where.title.like'],
    [{ title: { exists: 'x' } }, 'where.title.exists'],
    [{ title: { in: [] } }, 'where.title.in'],
    [{ title: { in: ['a', ['b']] } }, 'where.title.in'],
    [{ id: { not_in: '' } }, 'where.id.not_in'],
    [{ id: { in: `${id},` } }, 'where.id.in'],
    [{ id: { equals: '1 or 1=1' } }, 'where.id.equals'],
    [{ id: { equals: 'null' } }, 'where.id.equals'],
    [{ row: { equals: 1.5 } }, 'where.row.equals'],
    [{ position: { near: '1,2,3' } }, 'where.position'],
    [{ position: { all: '1' } }, 'where.position'],
    [{ position: { equals: '1e3' } }, 'where.position.equals'],
    [{ position: { equals: 'NaN' } }, 'where.position.equals'],
    [{ createdAt: { less_than: 'nope' } }, 'where.createdAt.less_than'],
    [{ createdAt: { less_than: '2026-13-01' } }, 'where.createdAt.less_than'],
    [{ createdAt: { in: '2026-01-01' } }, 'where.createdAt'],
    [{ reviewed: { equals: '1' } }, 'where.reviewed.equals'],
    [{ kind: { equals: 'other' } }, 'where.kind.equals'],
    [{ and: titled }, 'where.and'],
    [{ and: [] }, 'where.and'],
    [{ and: [{}] }, 'where.and.0'],
    [{ and: ['x'] }, 'where.and.0'],
  ])('refuses %j', (where, path) => {
    expect(() => check(where)).toThrow(refusal('PARAMETER_INVALID', path))
  })

  it.each([
    [{ and: [titled], or: [titled] }, 'where'],
    [{ and: [titled], AND: [titled] }, 'where'],
    [{ or: [{ or: [titled], ...titled }] }, 'where.or.0'],
    [{ title: { exists: 'false' }, kind: { exists: false } }, 'where'],
    [{ title: { like: 'a', not_equals: 'b' } }, 'where.title'],
  ])('refuses %j, which Payload answers wrongly', (where, path) => {
    expect(() => check(where)).toThrow(refusal('PARAMETER_INVALID', path))
  })

  it.each([
    [nested(6), 'where'],
    [many(51), 'where'],
    [{ id: { in: Array.from({ length: 101 }, () => id) } }, 'where.id.in'],
    [{ title: { like: 'a b c d e f' } }, 'where.title.like'],
    [{ title: { contains: '%'.repeat(101) } }, 'where.title.contains'],
  ])('finds %j too complex', (where, path) => {
    expect(() => check(where)).toThrow(refusal('FILTER_TOO_COMPLEX', path))
  })

  it('allows staff more conditions and longer lists', () => {
    const where = { and: [many(199), { id: { in: Array.from({ length: 500 }, () => id) } }] }
    expect(() => checkWhere(where, { filters, isStaff: true })).not.toThrow()
  })

  it('refuses thirty thousand conditions at once', () => {
    const text = JSON.stringify(many(30_000))
    const start = performance.now()
    expect(() => check(text)).toThrow()
    expect(performance.now() - start).toBeLessThan(100)
  })
})
