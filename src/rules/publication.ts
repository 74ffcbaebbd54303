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

type Change = {
  before: LiveRow
  after: LiveRow
  /** It was taken away for good, with a word to readers. */
  isGone: boolean
}

/**
 * What readers saw happen, in its order, from the stored row before and after; nothing when the public page did not move.
 * Who follows the kinds from the beginning knows what is live, where, and with which notice: a page appears without
 * one, and takes none along when it is away. Whatever they say, its words may be others too.
 */
export function publicationsOf({ before, after, isGone }: Change): PublicationKind[] {
  if (!after) return before ? [isGone ? 'gone' : 'unpublished'] : []
  if (!before) return ['published', ...noticeBetween(false, after.isWithdrawn)]
  const seen: PublicationKind[] = [
    ...(before.path === after.path ? [] : (['moved'] as const)),
    ...noticeBetween(before.isWithdrawn, after.isWithdrawn),
  ]
  return seen.length === 0 && before.revision !== after.revision ? ['changed'] : seen
}

function noticeBetween(before: boolean, after: boolean): PublicationKind[] {
  if (before === after) return []
  return [after ? 'withdrawn' : 'reinstated']
}
