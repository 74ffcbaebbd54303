/** What readers saw happen to a document. */
export const publicationKinds = [
  'published',
  'changed',
  'moved',
  'withdrawn',
  'reinstated',
  'unpublished',
  'gone',
] as const

export type PublicationKind = (typeof publicationKinds)[number]

/** What readers get of a document: null when it is not live. */
export type LiveRow = { path: string | null; revision: number; isWithdrawn: boolean } | null

/**
 * What readers saw happen, from the stored row before and after; null when the public page did not move. `isGone`: it
 * was taken away for good, with a word to readers.
 */
export function publicationOf({
  before,
  after,
  isGone,
}: {
  before: LiveRow
  after: LiveRow
  isGone: boolean
}): PublicationKind | null {
  if (!before) return after ? 'published' : null
  if (!after) return isGone ? 'gone' : 'unpublished'
  return changeBetween(before, after)
}

function changeBetween(
  before: NonNullable<LiveRow>,
  after: NonNullable<LiveRow>,
): PublicationKind | null {
  if (before.path !== after.path) return 'moved'
  if (before.isWithdrawn !== after.isWithdrawn)
    return after.isWithdrawn ? 'withdrawn' : 'reinstated'
  return before.revision === after.revision ? null : 'changed'
}
