import type { CollectionAfterDeleteHook } from 'payload'
import { appendToAudit } from './appendToAudit.ts'
import { nameOfDocument } from './nameOfDocument.ts'

/** Notes who deleted what. */
export const auditDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await appendToAudit(
    {
      action: 'deleted',
      documentType: collection.slug,
      documentId: String(id),
      title: nameOfDocument(collection, doc),
    },
    req,
  )
  return doc
}
