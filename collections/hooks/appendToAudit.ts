import type { PayloadRequest } from 'payload'
import { nameOfViewer } from './nameOfViewer.ts'

type Act = {
  action: string
  documentType: string
  documentId: string
  title?: string | null
  details?: string | null
}

/** Adds a row to the audit log in the transaction of the act: who, what, when. */
export async function appendToAudit(act: Act, req: PayloadRequest): Promise<void> {
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...act,
      at: new Date().toISOString(),
      actor: req.user?.id ?? null,
      actorName: nameOfViewer(req),
    },
    depth: 0,
    // The log is the service's own: nobody may write to it, whoever acts.
    overrideAccess: true,
    req,
  })
}
