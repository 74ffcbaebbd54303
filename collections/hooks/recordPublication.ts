import type { CollectionAfterChangeHook } from 'payload'
import { publicationsOf } from '#rules/publication.ts'
import { appendToOutbox } from './appendToOutbox.ts'
import { liveRowAfter, liveRowBefore, type Live } from './liveRows.ts'

/** Tells the outbox what readers see happen to a document. A draft save is nothing to them. */
export const recordPublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const document = { collection: collection.slug, id: String(doc.id) }
  const before = liveRowBefore(document, req)
  const after = await liveRowAfter(document, req)
  const kinds = publicationsOf({ before, after, isGone: req.context['action'] === 'gone' })
  const { collection: documentType, id: documentId } = document
  for (const [place, kind] of kinds.entries()) {
    // The first leads to where the page is now; the others happen there.
    const seen = place === 0 ? seenBetween(before, after) : seenBetween(after, after)
    await appendToOutbox({ kind, documentType, documentId, ...seen }, req)
  }
  return doc
}

function seenBetween(before: Live | null, after: Live | null) {
  return {
    oldPath: before?.path ?? null,
    newPath: after?.path ?? null,
    locales: (after ?? before)?.locales ?? [],
  }
}
