import type { CollectionAfterChangeHook } from 'payload'
import { keepReferences } from '#collections/references/keepReferences.ts'

/** Keeps who points at whom, in the transaction of the change. */
export const recordReferences: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const isPublished = doc._status === 'published'
  await keepReferences({ collection: collection.slug, id: String(doc.id), isPublished }, req)
  return doc
}
