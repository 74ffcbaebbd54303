import type { Review } from '@kindred/client'

export type ReviewState = 'none' | 'reviewed' | 'due' | 'expired'

/** How a page is looked after, on a day such as `2026-11-30`. */
export function reviewState(
  { lastReviewed, nextReview, expires }: Pick<Review, 'lastReviewed' | 'nextReview' | 'expires'>,
  today: string,
): ReviewState {
  if (expires && expires <= today) return 'expired'
  if (nextReview && nextReview <= today) return 'due'
  return lastReviewed ? 'reviewed' : 'none'
}
