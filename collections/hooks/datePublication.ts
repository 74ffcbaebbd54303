import type { CollectionBeforeChangeHook } from 'payload'
import { datesOf } from '#rules/datesOf.ts'

/** Keeps since when readers see a document and when it last changed for them; nobody can say so but this. */
export const datePublication: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const before = operation === 'create' ? {} : ((originalDoc ?? {}) as Record<string, unknown>)
  const kept = {
    firstPublishedAt: before['firstPublishedAt'] ?? null,
    publicUpdatedAt: before['publicUpdatedAt'] ?? null,
  }
  if (data['_status'] !== 'published') return { ...data, ...kept }
  return { ...data, ...kept, ...datesOf({ before, after: data, at: new Date().toISOString() }) }
}
