import type { CollectionAfterChangeHook } from 'payload'
import { publicationOf } from '#rules/publication.ts'
import { appendToOutbox } from './appendToOutbox.ts'
import { liveRow, liveRowBefore, type Live } from './liveRows.ts'

/** Tells the outbox what readers see happen to a document. A draft save is nothing to them. */
export const recordPublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const document = { collection: collection.slug, id: String(doc.id) }
  const before = liveRowBefore(document, req)
  const after = await liveRow(document, req)
  const kind = publicationOf({ before, after, isGone: req.context['action'] === 'gone' })
  if (!kind) return doc
  const { collection: documentType, id: documentId } = document
  await appendToOutbox({ kind, documentType, documentId, ...seen(before, after) }, req)
  return doc
}

function seen(before: Live | null, after: Live | null) {
  return {
    oldPath: before?.path ?? null,
    newPath: after?.path ?? null,
    locales: (after ?? before)?.locales ?? [],
  }
}
