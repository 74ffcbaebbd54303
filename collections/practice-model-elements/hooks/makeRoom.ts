import type { PayloadRequest } from 'payload'
import { oneAtATime } from '#database/oneAtATime.ts'
import { saveAlongside } from '#collections/hooks/alongside.ts'
import { modelKey } from '#collections/hooks/modelKey.ts'
import { siblingOrder, type Sibling, type Wish } from '#rules/siblingOrder.ts'
import { isSamePlace, placeOf, type Place } from './place.ts'
import { siblingsAt } from './siblingsAt.ts'

type Change = {
  /** The element that is put here; it is saved by the caller. */
  wish?: Wish
  /** The element that is on its way to another place, or out. */
  leaving?: string
  /** An element as it was here until now, where the rows no longer say so. */
  before?: Sibling
}

/**
 * Brings the elements at a place into a dense order and answers it. Only those whose number changes are saved once
 * more, at most `mostSiblings` of them.
 */
export async function makeRoom(
  req: PayloadRequest,
  place: Place,
  { before, ...change }: Change = {},
): Promise<Map<string, number>> {
  await oneAtATime(req, modelKey(place.model))
  const stored = await siblingsAt(place, req)
  const siblings = before ? [...stored.filter(({ id }) => id !== before.id), before] : stored
  const order = siblingOrder(siblings, change)
  for (const sibling of siblings.filter(({ id }) => id !== change.wish?.id)) {
    await shift(req, { sibling, place, to: order.get(sibling.id) })
  }
  return order
}

type Shift = { sibling: Sibling; place: Place; to: number | undefined }

async function shift(req: PayloadRequest, { sibling: { id, position }, place, to }: Shift) {
  if (to === undefined || to === position) return
  await saveAlongside(req, {
    collection: 'practice-model-elements',
    id,
    // A draft over a live element may say that it is to stand elsewhere; that is for its publication.
    set: (values) =>
      values['position'] === position && isSamePlace(placeOf(values), place)
        ? { position: to }
        : {},
  })
}
