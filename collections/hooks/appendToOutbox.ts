import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Locale } from '#config/locales.ts'
import { nextSequence } from '#publishing/nextSequence.ts'
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
export async function appendToOutbox(
  { oldPath = null, newPath = null, locales, ...publication }: Publication,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.create({
    collection: 'publication-events',
    data: {
      ...publication,
      // In order of time, for those databases that number events after the commit.
      id: uuidv7(),
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

/** What brought it about: an action of ours, a seed, the schedule, or the door that the change came by. */
function causeOf({ context, payloadAPI }: PayloadRequest): string {
  return String(context['cause'] ?? context['action'] ?? payloadAPI)
}
