import { describe, expect, it } from '@jest/globals'
import { checkIssued, precisionOf } from '#rules/issued.ts'

describe('precisionOf', () => {
  it.each([
    ['2021', 'year'],
    ['2023-06', 'month'],
    ['2023-06-15', 'day'],
    ['2024-02-29', 'day'],
    ['2023-02-29', null],
    ['2023-13', null],
    ['2023-00', null],
    ['2023-6', null],
    ['June 2023', null],
    ['2023-06-15T00:00:00Z', null],
    ['', null],
    [2021, null],
    [null, null],
  ])('says of %j: %s', (issued, precision) => expect(precisionOf(issued)).toBe(precision))
})

describe('checkIssued', () => {
  it.each(['2021', '', null, undefined])('takes %j', (value) =>
    expect(checkIssued(value)).toBe(true),
  )
  it.each(['2023-13', 'soon', 2021])('refuses %j', (value) =>
    expect(checkIssued(value)).toMatch(/^A date is/),
  )
})
