import { describe, expect, it } from '@jest/globals'
import { largestPart } from '#delivery/answerSize.ts'

describe('largestPart', () => {
  it('is a list by its name, and a part of a group by both names', () => {
    expect(largestPart({ items: [1, 2, 3], next: null })).toBe('items')
    const details = { cards: 'x'.repeat(40), intro: 'y' }
    expect(largestPart({ title: 'é', details, links: [] })).toBe('details.cards')
  })
})
