import { describe, expect, it } from '@jest/globals'
import { changesWhatIsLive } from '#rules/changesWhatIsLive.ts'

describe('changesWhatIsLive', () => {
  it.each([
    { isDraftOnly: true, isLive: true, status: 'draft', expected: false },
    { isDraftOnly: true, isLive: false, status: undefined, expected: false },
    { isDraftOnly: false, isLive: false, status: undefined, expected: false },
    { isDraftOnly: false, isLive: false, status: null, expected: false },
    { isDraftOnly: false, isLive: false, status: 'draft', expected: false },
    { isDraftOnly: false, isLive: false, status: 'published', expected: true },
    { isDraftOnly: false, isLive: false, status: ['published'], expected: true },
    { isDraftOnly: false, isLive: false, status: { en: 'published' }, expected: true },
    { isDraftOnly: false, isLive: true, status: undefined, expected: true },
    { isDraftOnly: false, isLive: true, status: 'draft', expected: true },
    { isDraftOnly: false, isLive: true, status: 'published', expected: true },
  ])(
    'of a write with status $status (draft only: $isDraftOnly, live before: $isLive) is $expected',
    ({ expected, ...write }) => {
      expect(changesWhatIsLive(write)).toBe(expected)
    },
  )
})
