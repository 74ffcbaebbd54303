import type { CollectionBeforeChangeHook } from 'payload'
import { conflictWith } from './conflictWith.ts'
import { nameOfViewer } from './nameOfViewer.ts'
import { isRestored } from './restoring.ts'

/**
 * Counts the saves of a document, drafts among them, and refuses one that is based on an older version than the newest
 * (`EditConflict`). Whoever sends no revision gets that of the newest version from Payload, and is not checked.
 */
export const countRevision: CollectionBeforeChangeHook = async (change) => {
  const { data, operation, originalDoc, req } = change
  const newest = operation === 'create' ? 0 : numberOf(originalDoc?.['revision'])
  const sent = numberOf(data['revision'])
  const isBasedOnOlder = operation === 'update' && sent !== newest
  // A restored version brings its own old number along.
  if (isBasedOnOlder && !isRestored(originalDoc?.['id'], req))
    throw await conflictWith(change, sent)
  return { ...data, revision: newest + 1, savedBy: nameOfViewer(req) }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
