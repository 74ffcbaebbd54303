import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { appendToAudit } from '#collections/hooks/appendToAudit.ts'

type Client = { id: string; name?: string; scopes?: string[] | null; revokedAt?: string | null }

/** Notes who made a key, changed what it may do, or revoked it. */
export const auditClient: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const [client, old] = [doc as Client, previousDoc as Client]
  const [before, now] = [scopesOf(old), scopesOf(client)]
  if (operation === 'create') await append({ action: 'key created', client, details: now }, req)
  else if (before !== now)
    await append({ action: 'scopes changed', client, details: `${before} → ${now}` }, req)
  if (client.revokedAt && !old.revokedAt) await append({ action: 'key revoked', client }, req)
  return doc
}

/** Notes who deleted a key. */
export const auditClientDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await append({ action: 'key deleted', client: doc as Client }, req)
  return doc
}

type Act = { action: string; client: Client; details?: string }

function append({ action, client, details }: Act, req: PayloadRequest): Promise<void> {
  return appendToAudit(
    {
      action,
      documentType: 'api-clients',
      documentId: client.id,
      title: client.name ?? null,
      details: details ?? null,
    },
    req,
  )
}

function scopesOf({ scopes }: Client): string {
  return [...(scopes ?? [])].sort().join(', ') || 'none'
}
