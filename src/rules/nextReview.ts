const usualMonths = 12

export type Review = {
  /** ISO 8601; nothing where nobody has reviewed it yet. */
  lastReviewed?: string | null
  /** How many months a review holds for this document. */
  intervalMonths?: number | null
}

/**
 * When a document is due for its next review, in ISO 8601; null before the first. `siteMonths` counts where the document
 * names no interval. A day that its month does not have is the last one of the month.
 */
export function nextReview(
  { lastReviewed, intervalMonths }: Review,
  siteMonths: number | null | undefined,
): string | null {
  if (!lastReviewed) return null
  const last = new Date(lastReviewed)
  if (Number.isNaN(last.getTime())) return null
  return inMonths(last, intervalMonths ?? siteMonths ?? usualMonths).toISOString()
}

function inMonths(from: Date, months: number): Date {
  const due = new Date(from)
  due.setUTCDate(1)
  due.setUTCMonth(due.getUTCMonth() + months)
  due.setUTCDate(Math.min(from.getUTCDate(), daysInMonth(due)))
  return due
}

function daysInMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}
