import type { GlobalAfterChangeHook } from 'payload'
import { appendToOutbox } from '#collections/hooks/appendToOutbox.ts'
import { locales } from '#config/locales.ts'

/** Tells the outbox of each save of the site's own words: they have no drafts, so readers see every one. */
export const recordSiteChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const { slug } = global
  await appendToOutbox({ kind: 'changed', documentType: slug, documentId: slug, locales }, req)
  return doc
}
