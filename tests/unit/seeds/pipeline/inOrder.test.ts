import { describe, expect, it } from '@jest/globals'
import { inOrder } from '#seeds/pipeline/inOrder.ts'

const document = (id: string, ...needs: string[]) => ({
  id,
  key: `topics/${id}`,
  collection: 'topics',
  status: 'published' as const,
  byLocale: new Map(),
  needs: new Set(needs),
})

describe('inOrder', () => {
  it.each([
    { name: 'nothing to do', documents: [document('a'), document('b')], expected: 'ab' },
    {
      name: 'one that needs a later one',
      documents: [document('a', 'b'), document('b')],
      expected: 'ba',
    },
    {
      name: 'a chain',
      documents: [document('a', 'b'), document('b', 'c'), document('c')],
      expected: 'cba',
    },
    {
      name: 'a diamond',
      documents: [document('a', 'b', 'c'), document('b', 'd'), document('c', 'd'), document('d')],
      expected: 'dbca',
    },
    { name: 'a circle', documents: [document('a', 'b'), document('b', 'a')], expected: 'ba' },
    { name: 'one that needs itself', documents: [document('a', 'a')], expected: 'a' },
    { name: 'one that is already stored', documents: [document('a', 'elsewhere')], expected: 'a' },
  ])('orders $name', ({ documents, expected }) => {
    expect(
      inOrder(documents)
        .map(({ id }) => id)
        .join(''),
    ).toBe(expected)
  })
})
