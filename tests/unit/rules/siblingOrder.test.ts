import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { siblingOrder, type Sibling, type Wish } from '#rules/siblingOrder.ts'

/** `A1 b2 B2`: capitals are live, the others drafts, each with its place. */
function siblings(text: string): Sibling[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const name = one.charAt(0)
      return {
        id: name.toLowerCase(),
        position: Number(one.slice(1)),
        isLive: name !== name.toLowerCase(),
      }
    })
}

function wishOf(text: string | undefined): Wish | undefined {
  const [wish] = siblings(text ?? '')
  return wish && { ...wish, position: wish.position || null }
}

function written(order: Map<string, number>): string {
  return [...order].map(([id, position]) => `${id}${position}`).join(' ')
}

describe('siblingOrder', () => {
  it.each([
    { name: 'keeps what is dense', before: 'A1 B2 C3', after: 'a1 b2 c3' },
    { name: 'closes a gap', before: 'A1 C3', after: 'a1 c2' },
    { name: 'parts two on one place', before: 'B1 A1 C2', after: 'a1 b2 c3' },
    { name: 'puts the first one first', before: '', wish: 'A1', after: 'a1' },
    { name: 'puts one last without a wish', before: 'A1 B2', wish: 'C0', after: 'a1 b2 c3' },
    { name: 'makes room', before: 'A1 B2', wish: 'C1', after: 'c1 a2 b3' },
    { name: 'makes room in the middle', before: 'A1 B2', wish: 'C2', after: 'a1 c2 b3' },
    { name: 'takes far too high for last', before: 'A1 B2', wish: 'C99', after: 'a1 b2 c3' },
    { name: 'moves one up', before: 'A1 B2 C3', wish: 'C1', after: 'c1 a2 b3' },
    { name: 'moves one down', before: 'A1 B2 C3', wish: 'A3', after: 'b1 c2 a3' },
    { name: 'moves one down by one', before: 'A1 B2 C3', wish: 'A2', after: 'b1 a2 c3' },
    { name: 'leaves one where it is', before: 'A1 B2 C3', wish: 'B2', after: 'a1 b2 c3' },
    { name: 'counts drafts alone', before: 'a1 b2', wish: 'c1', after: 'c1 a2 b3' },
    {
      name: 'lets a draft wait between live ones, which do not move',
      before: 'A1 B2',
      wish: 'c2',
      after: 'a1 c2 b2',
    },
    { name: 'publishes it where it waits', before: 'A1 c2 B2', wish: 'C2', after: 'a1 c2 b3' },
    {
      name: 'publishes the second of two that wait',
      before: 'A1 b2 c3 D2',
      wish: 'C3',
      after: 'a1 b2 c2 d3',
    },
    { name: 'publishes it elsewhere', before: 'A1 c2 B2', wish: 'C1', after: 'c1 a2 b3' },
    { name: 'takes one back where it stands', before: 'A1 B2 C3', wish: 'b2', after: 'a1 b2 c2' },
    { name: 'puts a live one last after drafts', before: 'A1 b2', wish: 'C0', after: 'a1 b2 c2' },
  ])('$name', ({ before, wish, after }) => {
    expect(written(siblingOrder(siblings(before), { wish: wishOf(wish) }))).toBe(after)
  })

  it.each([
    { before: 'A1 B2 C3', leaving: 'b', after: 'a1 c2' },
    { before: 'a1 B1 c3 D2', leaving: 'a', after: 'b1 c2 d2' },
    { before: 'A1 B2', leaving: 'x', after: 'a1 b2' },
  ])('closes the gap behind $leaving of $before', ({ before, leaving, after }) => {
    expect(written(siblingOrder(siblings(before), { leaving }))).toBe(after)
  })

  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 12 })
  const anySiblings = ids.chain((some) =>
    fc.tuple(
      ...some.map((id) =>
        fc.record({
          id: fc.constant(id),
          position: fc.integer({ min: 1, max: 15 }),
          isLive: fc.boolean(),
        }),
      ),
    ),
  )
  const anyWish = fc.record({
    id: fc.integer({ min: 0, max: 30 }).map(String),
    isLive: fc.boolean(),
    position: fc.option(fc.integer({ min: 1, max: 20 })),
  })

  it('is dense among live ones, and among all where none is live', () => {
    fc.assert(
      fc.property(anySiblings, fc.option(anyWish, { nil: undefined }), (before, wish) => {
        const after = applied(before, wish)
        const live = after.filter(({ isLive }) => isLive)
        expect(placesOf(live)).toEqual(live.map((_, index) => index + 1))
        const drafts = after.filter(({ isLive }) => !isLive)
        expect(new Set(placesOf(drafts)).size).toBe(drafts.length)
        if (live.length === 0) expect(placesOf(after)).toEqual(after.map((_, index) => index + 1))
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anySiblings, fc.option(anyWish, { nil: undefined }), (before, wish) => {
        const after = applied(before, wish)
        expect(siblingOrder(after)).toEqual(siblingOrder(before, { wish }))
      }),
    )
  })

  it('moves no live one for a draft, and keeps the others in their order', () => {
    fc.assert(
      fc.property(anySiblings, anyWish, (before, wish) => {
        const dense = applied(before)
        const others = dense.filter(({ id }) => id !== wish.id)
        const placed = siblingOrder(dense, { wish })
        const order = [...placed.keys()].filter((id) => id !== wish.id)
        expect(order).toEqual([...siblingOrder(dense).keys()].filter((id) => id !== wish.id))
        const wasLive = dense.some(({ id, isLive }) => id === wish.id && isLive)
        if (wish.isLive || wasLive) return
        for (const { id, position } of others.filter(({ isLive }) => isLive))
          expect(placed.get(id)).toBe(position)
      }),
    )
  })
})

function applied(before: Sibling[], wish?: Wish): Sibling[] {
  const all = new Map(before.map((one) => [one.id, one.isLive]))
  if (wish) all.set(wish.id, wish.isLive)
  return [...siblingOrder(before, { wish })].map(([id, position]) => ({
    id,
    position,
    isLive: all.get(id) ?? false,
  }))
}

function placesOf(list: Sibling[]): number[] {
  return list.map(({ position }) => position).sort((a, b) => a - b)
}
