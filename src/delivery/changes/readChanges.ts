import type { Payload } from 'payload'
import { CursorInvalid } from '#errors/catalogue.ts'
import type { PublicationEvent } from '#generated/payload-types.ts'
import { contentTypes, isContentCollection } from '#delivery/contentTypes.ts'
import type { Cursors } from '#delivery/cursor.ts'
import { itemFor } from '#delivery/present/item.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Ref } from '#delivery/read/reader.ts'
import type { Change, Changes } from '#delivery/schema/changes.ts'
import { pagesShowing } from './pagesShowing.ts'

type Event = Omit<PublicationEvent, 'createdAt' | 'updatedAt'>

export type Question = {
  since: string | undefined
  limit: number
  cursors: Cursors
  reading: Reading
  payload: Pick<Payload, 'db'>
  /** What was published after a place, in order and without a gap; places are counted from 1. */
  events: (range: { after: number; limit: number }) => Promise<Event[]>
}

/** A place, and the event that stands there: in a database that was put back it may be another one. */
type Place = { sequence: number; id: string | null }

const purpose = { list: 'changes', parameter: 'since' }
const start: Place = { sequence: 0, id: null }

/** The next publications in order. Throws CursorInvalid for a place that is none of this database. */
export async function readChanges(question: Question): Promise<Changes> {
  const { since, limit, cursors, events } = question
  const place = since === undefined ? start : (cursors.read(purpose, since) as Place)
  const isFirst = place.sequence === 0
  const found = await events({
    after: Math.max(place.sequence - 1, 0),
    limit: limit + (isFirst ? 1 : 2),
  })
  if (!isFirst && found[0]?.id !== place.id) throw new CursorInvalid({ path: purpose.parameter })
  const next = isFirst ? found : found.slice(1)
  const told = next.slice(0, limit)
  const last = told.at(-1)
  return {
    changes: await changesOf(told, question),
    next: cursors.write(purpose, last ? placeOf(last) : place),
    isCurrent: next.length <= limit,
  }
}

async function changesOf(
  events: readonly Event[],
  { cursors, reading, payload }: Question,
): Promise<Change[]> {
  const refs = new Map(events.flatMap((event) => refOf(event) ?? []).map((ref) => [ref.id, ref]))
  const [pages, items] = await Promise.all([
    pagesShowing([...refs.values()], { reader: reading.reader, payload }),
    Promise.all(events.map((event) => itemFor(isEnd(event) ? null : refOf(event), reading))),
  ])
  return events.map((event, index) => ({
    cursor: cursors.write(purpose, placeOf(event)),
    kind: event.kind,
    at: new Date(event.occurredAt).toISOString(),
    type: typeOf(event),
    id: event.documentId,
    path: event.newPath ?? null,
    oldPath: event.oldPath ?? null,
    locales: [...(event.locales ?? [])].sort() as Change['locales'],
    item: items[index] ?? null,
    pages: pages?.get(event.documentId) ?? null,
  }))
}

function placeOf({ sequence, id }: Event): Place {
  return { sequence: Number(sequence), id }
}

function isEnd({ kind }: Event): boolean {
  return kind === 'unpublished' || kind === 'gone'
}

/** The site's own words are no document. */
function refOf({ documentType, documentId }: Event): Ref | null {
  return isContentCollection(documentType) ? { collection: documentType, id: documentId } : null
}

function typeOf({ documentType }: Event): Change['type'] {
  return isContentCollection(documentType) ? contentTypes[documentType] : 'site'
}
