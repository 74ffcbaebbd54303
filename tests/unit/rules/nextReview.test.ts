import { describe, expect, it } from '@jest/globals'
import { nextReview } from '#rules/nextReview.ts'

const day = (date: string) => `${date}T00:00:00.000Z`

describe('nextReview', () => {
  it.each([
    { last: null, own: 6, site: 12, expected: null },
    { last: 'no date', own: 6, site: 12, expected: null },
    { last: day('2026-01-15'), own: 6, site: 12, expected: day('2026-07-15') },
    { last: day('2026-01-15'), own: null, site: 24, expected: day('2028-01-15') },
    { last: day('2026-01-15'), own: null, site: null, expected: day('2027-01-15') },
    { last: day('2026-11-30'), own: 3, site: null, expected: day('2027-02-28') },
    { last: day('2024-02-29'), own: 12, site: null, expected: day('2025-02-28') },
  ])('is $expected after $last with $own or $site months', ({ last, own, site, expected }) => {
    expect(nextReview({ lastReviewed: last, intervalMonths: own }, site)).toBe(expected)
  })
})
