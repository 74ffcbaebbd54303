import { describe, expect, it } from '@jest/globals'
import { changedFields } from '#rules/changedFields.ts'

describe('changedFields', () => {
  it.each([
    { what: 'nothing', before: { a: 1 }, after: { a: 1 }, expected: [] },
    { what: 'a value', before: { a: 1, b: 1 }, after: { a: 1, b: 2 }, expected: ['b'] },
    { what: 'a value that is new', before: {}, after: { a: 1 }, expected: ['a'] },
    { what: 'a value that is taken away', before: { a: 1 }, after: { a: null }, expected: ['a'] },
    {
      what: 'one language',
      before: { a: { en: 'A' } },
      after: { a: { en: 'A', es: 'B' } },
      expected: ['a'],
    },
    { what: 'the order of a list', before: { a: [1, 2] }, after: { a: [2, 1] }, expected: ['a'] },
    {
      what: 'how nothing is written down',
      before: { a: null, b: [], c: { d: null } },
      after: {},
      expected: [],
    },
    {
      what: 'the order of names',
      before: { a: { b: 1, c: 2 } },
      after: { a: { c: 2, b: 1 } },
      expected: [],
    },
    {
      what: 'what each save changes by itself',
      before: { revision: 1, updatedAt: 'then', savedBy: 'One', _status: 'draft' },
      after: { revision: 2, updatedAt: 'now', savedBy: 'Another', _status: 'published' },
      expected: [],
    },
  ])('names $expected where $what differs', ({ before, after, expected }) => {
    expect(changedFields(before, after)).toEqual(expected)
  })
})
