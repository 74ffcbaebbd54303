import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inStoredOrder } from '#graphql/keepStoredOrder.ts'

const a = { id: 'a' }
const b = { id: 'b' }
const c = { id: 'c' }
const in_ = (relationTo: string, value: unknown) => ({ relationTo, value })

describe('inStoredOrder', () => {
  it.each([
    { name: 'ids', arrived: [c, a, b], stored: ['a', 'b', 'c'], expected: [a, b, c] },
    { name: 'documents', arrived: [b, a], stored: [a, b], expected: [a, b] },
    { name: 'fewer than stored', arrived: [c, a], stored: ['a', 'b', 'c'], expected: [a, c] },
    { name: 'one twice', arrived: [b, a, b], stored: ['b', 'a', 'b'], expected: [b, b, a] },
    { name: 'nothing', arrived: [], stored: ['a'], expected: [] },
    { name: 'no stored list', arrived: [b, a], stored: null, expected: [b, a] },
    {
      name: 'pairs, told apart by collection',
      arrived: [in_('topics', a), in_('articles', a)],
      stored: [in_('articles', 'a'), in_('topics', 'a')],
      expected: [in_('articles', a), in_('topics', a)],
    },
  ])('orders by $name', ({ arrived, stored, expected }) => {
    expect(inStoredOrder(arrived, stored)).toEqual(expected)
  })

  it('gives back the stored order, however the documents arrived', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 })
    const shuffled = ids.chain((stored) =>
      fc.tuple(fc.constant(stored), fc.shuffledSubarray(stored, { minLength: stored.length })),
    )
    fc.assert(
      fc.property(shuffled, ([stored, arrived]) => {
        const ordered = inStoredOrder(
          arrived.map((id) => ({ id })),
          stored,
        )
        expect(ordered).toEqual(stored.map((id) => ({ id })))
      }),
    )
  })
})
