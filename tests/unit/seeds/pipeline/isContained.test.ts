import { describe, expect, it } from '@jest/globals'
import { isContained } from '#seeds/pipeline/isContained.ts'

describe('isContained', () => {
  it.each([
    [{ a: 1 }, { a: 1, b: 2 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: null }, {}, true],
    [{ a: undefined }, { a: null }, true],
    [{ a: 1 }, {}, false],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 2], c: 3 } }, true],
    [[1, 2], [1, 2, 3], false],
    [[2, 1], [1, 2], false],
    [[{ text: 'x' }], [{ text: 'x', id: 'given later' }], true],
    [[], [], true],
    [[], [1], false],
    [[1], { 0: 1 }, false],
    [{ a: {} }, { a: null }, false],
    ['1', 1, false],
    [0, null, false],
    ['', null, false],
  ])('says of %j in %j: %s', (wanted, stored, expected) => {
    expect(isContained(wanted, stored)).toBe(expected)
  })
})
