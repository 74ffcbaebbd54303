import { describe, expect, it } from '@jest/globals'
import { staleAfter } from '#rules/translations/staleAfter.ts'

const at = '2026-03-01T00:00:00.000Z'
const earlier = '2026-01-01T00:00:00.000Z'
const words = (all: Record<string, string>) =>
  Object.entries(all).map(([key, text]) => ({ key, path: key, words: text }))
const stale = (key: string, was: string, since: string) => ({ key, path: key, was, since })

describe('staleAfter', () => {
  it.each([
    { what: 'words as they were', before: { a: 'A' }, after: { a: 'A' }, known: [], expected: [] },
    {
      what: 'other words',
      before: { a: 'A', b: 'B' },
      after: { a: 'New', b: 'B' },
      known: [],
      expected: [stale('a', 'A', at)],
    },
    {
      what: 'words where there were none',
      before: {},
      after: { a: 'New' },
      known: [],
      expected: [stale('a', '', at)],
    },
    {
      what: 'no words where there were some',
      before: { a: 'A' },
      after: { a: '' },
      known: [],
      expected: [stale('a', 'A', at)],
    },
    { what: 'an empty row', before: {}, after: { a: '' }, known: [], expected: [] },
    {
      what: 'other words for the second time',
      before: { a: 'New' },
      after: { a: 'Newer' },
      known: [stale('a', 'A', earlier)],
      expected: [stale('a', 'A', earlier)],
    },
    {
      what: 'words taken back',
      before: { a: 'New' },
      after: { a: 'A' },
      known: [stale('a', 'A', earlier)],
      expected: [],
    },
    {
      what: 'a row that is gone',
      before: { a: 'New', b: 'B' },
      after: { b: 'B' },
      known: [stale('a', 'A', earlier)],
      expected: [],
    },
  ])('judges $what', ({ before, after, known, expected }) => {
    const change = { stale: known, before: words(before), after: words(after), at }
    expect(staleAfter(change)).toEqual(expected)
  })
})
