import type { CollectionAfterChangeHook } from 'payload'
import { publicationsOf } from '#rules/publication.ts'
import { appendToAudit } from './appendToAudit.ts'
import { liveRowAfter, liveRowBefore, type Live } from './liveRows.ts'
import { nameOfDocument } from './nameOfDocument.ts'

/** Notes who changed what readers see. A draft save is nobody's business but its author's. */
export const auditPublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const document = { collection: collection.slug, id: String(doc.id) }
  const before = liveRowBefore(document, req)
  const after = await liveRowAfter(document, req)
  const actions = publicationsOf({ before, after, isGone: req.context['action'] === 'gone' })
  for (const action of actions)
    await appendToAudit(
      {
        action,
        documentType: document.collection,
        documentId: document.id,
        title: nameOfDocument(collection, doc),
        details: pathsOf(before, after),
      },
      req,
    )
  return doc
}

function pathsOf(before: Live | null, after: Live | null): string | null {
  const paths = new Set([before, after].flatMap((live) => live?.path ?? []))
  return paths.size > 0 ? [...paths].join(' → ') : null
}
