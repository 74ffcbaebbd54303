import type { PayloadRequest } from 'payload'
import { isAlongside } from '#collections/hooks/alongside.ts'

/** Actions that say something about a page, or take it away, and put no new text before readers. */
const tellingOnly = new Set(['move', 'withdraw', 'reinstate', 'gone', 'unpublish'])

/** Whether readers will get new words by what is being saved; a place among siblings that moves is none. */
export function isPublishing(document: Record<string, unknown>, req: PayloadRequest): boolean {
  if (document['_status'] !== 'published' || isAlongside(req)) return false
  return !tellingOnly.has(String(req.context['action']))
}
