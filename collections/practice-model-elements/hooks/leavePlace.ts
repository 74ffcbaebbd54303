import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { perRequest } from '#config/perRequest.ts'
import { saveAlongside } from '#collections/hooks/alongside.ts'
import { liveAndNewest } from '#collections/hooks/liveAndNewest.ts'
import { makeRoom } from './makeRoom.ts'
import { isSamePlace, placeOf, type Place } from './place.ts'

type LivePlace = { place: Place; position: number }

const collection = 'practice-model-elements'

/** Closes the gap behind an element that is deleted: before, while its neighbours still say where it stood. */
export const closeGap: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { id: { equals: id } }
  const select = ['model', 'kind', 'parent']
  const { live, newest } = await liveAndNewest(req, { collection, where, select, limit: 1 })
  const place = placeOf(live[0] ?? newest[0])
  if (place) await makeRoom(req, place, { leaving: String(id) })
}

/** Remembers where a live element stands that may be taken back from readers: only the stored row will tell. */
export function noteLivePlace(id: string, live: LivePlace | null, req: PayloadRequest): void {
  if (live) noted(req).set(id, live)
}

/** Closes the gap among the live ones when readers no longer have an element. It waits where it stood. */
export const leaveLivePlace: CollectionAfterChangeHook = async ({ doc, req }) => {
  const was = noted(req).get(doc.id)
  noted(req).delete(doc.id)
  if (!was || (await isLive(doc.id, req))) return doc
  const position = await settleAsDraft(doc, was, req)
  if (position === undefined || position === doc.position) return doc
  await saveAlongside(req, { collection, id: doc.id, set: () => ({ position }) })
  return { ...doc, position }
}

async function settleAsDraft(
  doc: { id: string; position: number },
  was: LivePlace,
  req: PayloadRequest,
): Promise<number | undefined> {
  const { id, position } = doc
  const before = { id, position: was.position, isLive: true }
  const wish = { id, position, isLive: false }
  const place = placeOf(doc)
  if (isSamePlace(place, was.place))
    return (await makeRoom(req, was.place, { before, wish })).get(id)
  await makeRoom(req, was.place, { before, leaving: id })
  return place ? (await makeRoom(req, place, { wish })).get(id) : undefined
}

/** By element, because one request can change several. */
const noted = perRequest('livePlaces', () => new Map<string, LivePlace>())

async function isLive(id: string, req: PayloadRequest): Promise<boolean> {
  const where = { id: { equals: id }, _status: { equals: 'published' } }
  const { totalDocs } = await req.payload.db.count({ collection, where, req })
  return totalDocs > 0
}
