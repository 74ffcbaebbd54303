import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { datesOf, type Publishing } from '#rules/datesOf.ts'
import { versionBefore } from './newestVersion.ts'
import { setOtherLanguages } from './otherLanguages.ts'
import { isRestored } from './restoring.ts'

type Values = Record<string, unknown>

/** Keeps since when readers see a document and when it last changed for them; nobody can say so but this. */
export const datePublication: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'create' ? {} : ((originalDoc ?? {}) as Values)
  const kept = {
    firstPublishedAt: before['firstPublishedAt'] ?? null,
    publicUpdatedAt: before['publicUpdatedAt'] ?? null,
  }
  if (data['_status'] !== 'published') return { ...data, ...kept }
  const publishing = { before, after: data, at: new Date().toISOString(), rowId: newRowId() }
  if (operation === 'update' && 'changeNote' in data)
    await endNotes(publishing, { collection: collection.slug, req })
  return { ...data, ...kept, ...datesOf(publishing) }
}

/** The note of an update is kept in every language, and said once only. */
async function endNotes(
  { before, rowId }: Publishing,
  { collection, req }: { collection: CollectionSlug; req: PayloadRequest },
): Promise<void> {
  const id = String(before['id'])
  // The notes of a version that was published were ended then.
  if (isRestored(id, req)) return
  const stored = await versionBefore(req, { collection, id })
  const history = Array.isArray(stored['changeHistory'])
    ? (stored['changeHistory'] as unknown[])
    : []
  const row = { id: rowId, note: stored['changeNote'] }
  setOtherLanguages(req, { id, values: { changeNote: {}, changeHistory: [...history, row] } })
}

/** As Payload makes the ids of rows. */
function newRowId(): string {
  return randomBytes(12).toString('hex')
}
