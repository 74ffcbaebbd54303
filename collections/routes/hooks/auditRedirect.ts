import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { appendToAudit } from '#collections/hooks/appendToAudit.ts'

type Redirect = { id: string; path: string; destination?: string | null; madeBy: string }

/** Notes who led a path elsewhere. What moves leave behind is told of the page that moved. */
export const auditRedirect: CollectionAfterChangeHook<Redirect> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await note('redirected', doc, req)
  return doc
}

/** Notes who took such a redirect away. */
export const auditRemovedRedirect: CollectionAfterDeleteHook<Redirect> = async ({ doc, req }) => {
  await note('deleted', doc, req)
  return doc
}

async function note(action: string, redirect: Redirect, req: PayloadRequest): Promise<void> {
  const { id, path, destination, madeBy } = redirect
  if (madeBy !== 'editor') return
  const details = `${path} → ${destination ?? ''}`
  await appendToAudit({ action, documentType: 'routes', documentId: id, title: path, details }, req)
}
