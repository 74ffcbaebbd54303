import { describe, expect, it } from '@jest/globals'
import { dueAmong } from '#database/migrate/dueAmong.ts'

const [one, two] = [{ name: 'one' }, { name: 'two' }]

describe('dueAmong', () => {
  it.each([
    { hasRun: [], due: [one, two] },
    { hasRun: ['one'], due: [two] },
    { hasRun: ['two'], due: [one] },
    { hasRun: ['one', 'two'], due: [] },
  ])('answers $due where $hasRun have run', ({ hasRun, due }) => {
    expect(dueAmong([one, two], hasRun)).toEqual(due)
  })

  it('refuses a database of a newer version', () => {
    expect(() => dueAmong([one], ['one', 'two'])).toThrow(/newer version of Kindred \(two\)/)
  })
})
