import { describe, expect, it } from '@jest/globals'
import { inverseRelation } from '#rules/inverseRelation.ts'

describe('inverseRelation', () => {
  it.each([
    ['broad', 'narrow'],
    ['narrow', 'broad'],
    ['exact', 'exact'],
    ['close', 'close'],
    ['related', 'related'],
    ['noMatch', 'noMatch'],
  ])('of %s is %s, and back', (relation, inverse) => {
    expect(inverseRelation(relation)).toBe(inverse)
    expect(inverseRelation(inverse)).toBe(relation)
  })
})
