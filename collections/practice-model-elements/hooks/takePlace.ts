import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isAlongside } from '#collections/hooks/alongside.ts'
import { selectOf } from '#collections/hooks/newestRows.ts'
import type { Wish } from '#rules/siblingOrder.ts'
import { noteLivePlace } from './leavePlace.ts'
import { makeRoom } from './makeRoom.ts'
import { isSamePlace, placeOf, type Place } from './place.ts'

type BeforeChange = Parameters<CollectionBeforeChangeHook>[0]

type Values = Record<string, unknown>

/** Where an element was until now, as it counts: live where readers have it, else as it was saved last. */
type Before = { place: Place; position: number; isLive: boolean }

/**
 * Puts an element where it is to stand, and moves its siblings where that changes their number. A draft over a live
 * element only says where it will stand: what readers see is moved when it is published.
 */
export const takePlace: CollectionBeforeChangeHook = async (change) => {
  const { data, originalDoc, req } = change
  const position = positionIn(change)
  if (isAlongside(req)) return data
  const id = idOf(change)
  const isLive = data['_status'] === 'published'
  const live = await liveRow(originalDoc?.id, req)
  if (live && !isLive) {
    noteLivePlace(id, beforeOf(live), req)
    return { ...data, position: position ?? numberOf(live) }
  }
  const before = beforeOf(live ?? originalDoc)
  const moved = { wish: { id, position, isLive }, place: placeOf(data), before }
  return { ...data, position: await settle(moved, req) }
}

type Moved = { wish: Wish; place: Place | null; before: Before | null }

async function settle({ wish, place, before }: Moved, req: PayloadRequest) {
  if (!place) return wish.position ?? 1
  if (isAsBefore(before, { place, ...wish })) return wish.position
  const order = await makeRoom(req, place, { wish })
  if (before && !isSamePlace(before.place, place))
    await makeRoom(req, before.place, { leaving: wish.id })
  return order.get(wish.id)
}

function idOf({ data, originalDoc }: BeforeChange): string {
  return String(originalDoc?.id ?? data['id'])
}

/** Null where it is left empty: last. */
function positionIn({ data: { position }, collection, req }: BeforeChange): number | null {
  if (position === undefined || position === null || position === '') return null
  if (Number.isSafeInteger(position) && Number(position) >= 1) return Number(position)
  const errors = [{ path: 'position', message: 'A place is a whole number from 1.' }]
  throw new ValidationError({ collection: collection.slug, errors, req })
}

async function liveRow(id: unknown, req: PayloadRequest): Promise<Values | null> {
  if (!id) return null
  const where = { id: { equals: id }, _status: { equals: 'published' } }
  const select = selectOf(['model', 'kind', 'parent', 'position'])
  return req.payload.db.findOne({ collection: 'practice-model-elements', where, select, req })
}

function numberOf(values: Values | null): number {
  return Number(values?.['position']) || 1
}

function beforeOf(values: Values | null | undefined): Before | null {
  const place = placeOf(values)
  if (!values || !place) return null
  return { place, position: numberOf(values), isLive: values['_status'] === 'published' }
}

function isAsBefore(
  before: Before | null,
  now: { place: Place; position: number | null; isLive: boolean },
): boolean {
  if (!before || !isSamePlace(before.place, now.place)) return false
  return before.position === now.position && before.isLive === now.isLive
}
