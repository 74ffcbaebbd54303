import type { Payload } from 'payload'
import type { PublicationEvent } from '#publishing/publicationEvent.ts'

/** What the outbox has of one document, or of all, in the order in which one process wrote it. */
export async function eventsOf(payload: Payload, documentId?: string): Promise<PublicationEvent[]> {
  const { docs } = await payload.find({
    collection: 'publication-events',
    where: documentId === undefined ? {} : { documentId: { equals: documentId } },
    sort: 'id',
    limit: 10_000,
    pagination: false,
    depth: 0,
  })
  return docs as PublicationEvent[]
}

export async function kindsOf(payload: Payload, documentId: string): Promise<string[]> {
  return (await eventsOf(payload, documentId)).map(({ kind }) => kind)
}
