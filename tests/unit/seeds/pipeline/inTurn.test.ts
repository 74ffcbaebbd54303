import { describe, expect, it } from '@jest/globals'
import { inOrder } from '#seeds/pipeline/inOrder.ts'
import { inTurn } from '#seeds/pipeline/inTurn.ts'

type Values = Record<string, unknown>

const document = (id: string, values: Values, ...needs: string[]) => ({
  id,
  key: `elements/${id}`,
  collection: 'elements',
  status: 'published' as const,
  byLocale: new Map([['en' as const, values]]),
  needs: new Set(needs),
})

describe('inTurn', () => {
  it.each([
    {
      name: 'a list in the order of its positions',
      documents: [
        document('c', { position: 3 }),
        document('a', { position: 1 }),
        document('b', { position: 2 }),
      ],
      expected: 'abc',
    },
    {
      name: 'lists each for itself',
      documents: [
        document('b', { kind: 'value', position: 2 }),
        document('z', { kind: 'theme', position: 1 }),
        document('a', { kind: 'value', position: 1 }),
      ],
      expected: 'abz',
    },
    {
      name: 'parents in their own order',
      documents: [
        document('y', { parent: 'b', position: 1 }, 'b'),
        document('b', { position: 2 }),
        document('a', { position: 1 }),
      ],
      expected: 'aby',
    },
    {
      name: 'what states no position as it was',
      documents: [document('b', {}), document('a', {})],
      expected: 'ba',
    },
  ])('takes $name', ({ documents, expected }) => {
    const ids = inOrder(inTurn(documents)).map(({ id }) => id)
    expect(ids.join('')).toBe(expected)
  })
})
