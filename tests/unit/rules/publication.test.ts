import { describe, expect, it } from '@jest/globals'
import { publicationsOf, type LiveRow } from '#rules/publication.ts'

const live = (values: object = {}) => ({ path: '/a', revision: 1, isWithdrawn: false, ...values })
const withdrawn = (values: object = {}) => live({ isWithdrawn: true, ...values })
const next = { revision: 2 }
const elsewhere = { ...next, path: '/b' }

describe('publicationsOf', () => {
  it.each([
    { before: null, after: null, expected: [] },
    { before: null, after: null, isGone: true, expected: [] },
    { before: null, after: live(), expected: ['published'] },
    { before: null, after: withdrawn(), expected: ['published', 'withdrawn'] },
    { before: live(), after: null, expected: ['unpublished'] },
    { before: live(), after: null, isGone: true, expected: ['gone'] },
    { before: withdrawn(), after: null, expected: ['unpublished'] },
    { before: withdrawn(), after: null, isGone: true, expected: ['gone'] },
    { before: live(), after: live(), expected: [] },
    { before: live(), after: live(next), expected: ['changed'] },
    { before: withdrawn(), after: withdrawn(), expected: [] },
    { before: withdrawn(), after: withdrawn(next), expected: ['changed'] },
    { before: live(), after: withdrawn(next), expected: ['withdrawn'] },
    { before: withdrawn(), after: live(next), expected: ['reinstated'] },
    { before: live(), after: live(elsewhere), expected: ['moved'] },
    { before: withdrawn(), after: withdrawn(elsewhere), expected: ['moved'] },
    { before: live(), after: withdrawn(elsewhere), expected: ['moved', 'withdrawn'] },
    { before: withdrawn(), after: live(elsewhere), expected: ['moved', 'reinstated'] },
    {
      before: live({ path: null }),
      after: live({ path: null, revision: 2 }),
      expected: ['changed'],
    },
  ])(
    'says $expected from $before to $after, gone: $isGone',
    ({ before, after, isGone = false, expected }) => {
      expect(publicationsOf({ before, after, isGone })).toEqual(expected)
    },
  )

  it('says enough to know the page, whatever it was and became', () => {
    const rows = [null, live(), withdrawn(), live(elsewhere), withdrawn(elsewhere)]
    for (const before of rows)
      for (const after of rows)
        expect(followed(before, after)).toEqual(after && { ...after, revision: 0 })
  })
})

const notices: Record<string, boolean> = { published: false, withdrawn: true, reinstated: false }

/** What is known of a page by its kinds and its new path alone, from what was known before. */
function followed(before: LiveRow, after: LiveRow): LiveRow {
  let known = before
  for (const kind of publicationsOf({ before, after, isGone: false })) {
    const isWithdrawn = notices[kind] ?? Boolean(known?.isWithdrawn)
    known = kind === 'unpublished' ? null : { ...live(after ?? {}), isWithdrawn }
  }
  return known && { ...known, revision: 0 }
}
