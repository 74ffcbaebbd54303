import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { nextReview, type Review } from '#rules/nextReview.ts'

type Site = { reviewIntervalMonths?: number | null }

/** Keeps the day of the next review, from the last one and the interval of the document or of the site. */
export const dateNextReview: CollectionBeforeChangeHook = async ({ data, req }) => {
  const review = (data as { review?: Review | null }).review
  if (!review) return data
  const months = review.lastReviewed && !review.intervalMonths ? await siteMonths(req) : null
  return { ...data, review: { ...review, nextReview: nextReview(review, months) } }
}

async function siteMonths(req: PayloadRequest): Promise<number | null | undefined> {
  // MongoDB answers null while nobody has saved it, and SQLite an empty object.
  const site = (await req.payload.db.findGlobal<Site>({ slug: 'site', req })) as Site | null
  return site?.reviewIntervalMonths
}
