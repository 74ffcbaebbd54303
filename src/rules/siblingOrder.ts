/** An element among those of its kind under the same parent. `isLive`: readers have it there. */
export type Sibling = { id: string; position: number; isLive: boolean }

/** Where one of them is to stand: a number from 1 as it will count there, or null for last. */
export type Wish = { id: string; isLive: boolean; position: number | null }

/**
 * The place of every sibling, by id. Live ones count live ones only, so that readers get 1, 2, 3 without a gap; a draft
 * that readers do not have counts all, so that it can wait between two live ones without moving them. With `wish`, one
 * of them (or one more) is put there first, and the others make room; the one that is `leaving` leaves no gap.
 */
export function siblingOrder(
  siblings: Sibling[],
  { wish, leaving }: { wish?: Wish | undefined; leaving?: string | undefined } = {},
): Map<string, number> {
  const order = inOrder(siblings)
  return numbered((wish ? withWish(order, wish) : order).filter(({ id }) => id !== leaving))
}

/** Drafts hold their place in the list of all, live ones fill what is left. Any numbers give a list. */
function inOrder(siblings: Sibling[]): Sibling[] {
  const sorted = [...siblings].sort((a, b) => a.position - b.position || compare(a.id, b.id))
  const drafts = sorted.filter(({ isLive }) => !isLive)
  const live = sorted.filter(({ isLive }) => isLive)
  const order: Sibling[] = []
  while (order.length < siblings.length) {
    const [draft] = drafts
    const isDraftsTurn = draft && (draft.position <= order.length + 1 || live.length === 0)
    const next = isDraftsTurn ? drafts.shift() : live.shift()
    if (next) order.push(next)
  }
  return order
}

function withWish(order: Sibling[], wish: Wish): Sibling[] {
  const index = order.findIndex(({ id }) => id === wish.id)
  const placed = { ...wish, position: wish.position ?? Infinity }
  // What is published or taken back where it stands keeps its place between the others.
  if (order[index]?.position === wish.position) return order.with(index, placed)
  const others = order.filter(({ id }) => id !== wish.id)
  return others.toSpliced(indexIn(others, placed), 0, placed)
}

function indexIn(others: Sibling[], { position, isLive }: Sibling): number {
  if (!isLive) return position - 1
  const live = others.filter((one) => one.isLive)
  const next = live[position - 1]
  return next ? others.indexOf(next) : others.length
}

function numbered(order: Sibling[]): Map<string, number> {
  let liveBefore = 0
  return new Map(
    order.map(({ id, isLive }, index) => [id, isLive ? ++liveBefore : index + 1] as const),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
