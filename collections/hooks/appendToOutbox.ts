import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Locale } from '#config/locales.ts'
import { queueInTransaction } from '#database/queueInTransaction.ts'
import { nextSequence } from '#publishing/nextSequence.ts'
import { outbox } from '#publishing/publicationEvent.ts'
import type { PublicationKind } from '#rules/publication.ts'

export type Publication = {
  kind: PublicationKind
  /** The collection or the global, and the document in it. */
  documentType: string
  documentId: string
  oldPath?: string | null
  newPath?: string | null
  /** The languages that readers get it in, or got it in where it is there no more. */
  locales: readonly Locale[]
}

/** Writes down what readers see happen, in the transaction in which it happens. */
export async function appendToOutbox(publication: Publication, req: PayloadRequest): Promise<void> {
  await queueInTransaction(req, outbox, () => append(publication, req))
}

async function append(
  { oldPath = null, newPath = null, locales, ...publication }: Publication,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.create({
    collection: outbox,
    data: {
      ...publication,
      id: await nextId(publication.documentId, req),
      sequence: await nextSequence(req),
      oldPath,
      newPath,
      locales: [...locales],
      cause: causeOf(req),
      occurredAt: new Date().toISOString(),
    },
    depth: 0,
    // The outbox is the service's own: nobody may write to it, whoever makes the change.
    overrideAccess: true,
    req,
  })
}

/**
 * In order of time, for those databases that number events after the commit; and after the one before of its document,
 * which a server with another clock may have made.
 */
async function nextId(documentId: string, req: PayloadRequest): Promise<string> {
  if (req.payload.db.name === 'sqlite') return uuidv7()
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: outbox,
    where: { documentId: { equals: documentId } },
    sort: '-id',
    limit: 1,
    pagination: false,
    req,
  })
  const id = uuidv7()
  const before = docs[0]?.id ?? ''
  return before < id ? id : uuidv7({ msecs: timeOf(before) + 1 })
}

/** The first 48 bits, in milliseconds. */
function timeOf(id: string): number {
  return parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}

/** What brought it about: an action of ours, a seed, the schedule, or the door that the change came by. */
function causeOf({ context, payloadAPI }: PayloadRequest): string {
  return String(context['cause'] ?? context['action'] ?? payloadAPI)
}
