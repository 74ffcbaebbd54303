import { describe, expect, it } from '@jest/globals'
import { publicationOf } from '#rules/publication.ts'

const live = (values: object = {}) => ({ path: '/a', revision: 1, isWithdrawn: false, ...values })

describe('publicationOf', () => {
  it.each([
    { before: null, after: null, expected: null },
    { before: null, after: live(), expected: 'published' },
    { before: live(), after: live(), expected: null },
    { before: live(), after: live({ revision: 2 }), expected: 'changed' },
    { before: live(), after: live({ revision: 2, path: '/b' }), expected: 'moved' },
    { before: live(), after: live({ revision: 2, isWithdrawn: true }), expected: 'withdrawn' },
    { before: live({ isWithdrawn: true }), after: live({ revision: 2 }), expected: 'reinstated' },
    { before: live(), after: null, expected: 'unpublished' },
    { before: live(), after: null, isGone: true, expected: 'gone' },
    { before: null, after: null, isGone: true, expected: null },
  ])(
    'says $expected from $before to $after, gone: $isGone',
    ({ before, after, isGone = false, expected }) => {
      expect(publicationOf({ before, after, isGone })).toBe(expected)
    },
  )
})
