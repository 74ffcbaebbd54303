import { describe, expect, it } from '@jest/globals'
import { datesOf } from '#rules/datesOf.ts'

const at = '2026-05-01T00:00:00.000Z'
const first = '2026-01-01T00:00:00.000Z'
const before = { firstPublishedAt: first, publicUpdatedAt: first }
const ended = { updateType: 'minor', changeNote: null, stage: 'writing' }
const rowId = '000000000000000000000001'
const earlier = { at: first, note: 'Before' }

describe('datesOf', () => {
  it.each([
    {
      what: 'the first publication of a type without update types',
      publishing: { before: {}, after: {} },
      expected: { firstPublishedAt: at, publicUpdatedAt: at },
    },
    {
      what: 'the first publication, even as a major update',
      publishing: { before: {}, after: { updateType: 'major', changeNote: 'New' } },
      expected: { ...ended, firstPublishedAt: at, publicUpdatedAt: at },
    },
    {
      what: 'a later publication of a type without update types',
      publishing: { before, after: {} },
      expected: { firstPublishedAt: first },
    },
    {
      what: 'a minor update',
      publishing: { before, after: { updateType: 'minor', changeNote: 'Left over' } },
      expected: { ...ended, firstPublishedAt: first },
    },
    {
      what: 'a major update',
      publishing: {
        before,
        after: { updateType: 'major', changeNote: 'New', changeHistory: [earlier] },
      },
      expected: {
        ...ended,
        firstPublishedAt: first,
        publicUpdatedAt: at,
        changeHistory: [earlier, { id: rowId, at, note: 'New' }],
      },
    },
  ])('dates $what', ({ publishing, expected }) => {
    expect(datesOf({ ...publishing, at, rowId })).toEqual(expected)
  })
})
