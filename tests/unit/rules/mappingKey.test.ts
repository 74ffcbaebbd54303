import { describe, expect, it } from '@jest/globals'
import { mappingKey } from '#rules/mappingKey.ts'

const pair = { relation: 'close', fromElement: 'a', toElement: 'b', toModel: 'm' }
const unmatched = { relation: 'noMatch', fromElement: 'a', toElement: null, toModel: 'm' }

describe('mappingKey', () => {
  it('is one for a pair in either direction and of any relation', () => {
    const back = { ...pair, fromElement: 'b', toElement: 'a', relation: 'broad', toModel: 'n' }
    expect(mappingKey(back)).toBe(mappingKey(pair))
  })

  it.each([
    { name: 'another pair', other: { ...pair, toElement: 'c' } },
    { name: 'an element without a match', other: unmatched },
    { name: 'no match in another model', other: { ...unmatched, toModel: 'n' } },
    { name: 'another element without a match', other: { ...unmatched, fromElement: 'b' } },
  ])('is another one for $name', ({ other }) => {
    const keys = [pair, unmatched].filter((one) => one !== other).map(mappingKey)
    expect(keys).not.toContain(mappingKey(other))
  })
})
