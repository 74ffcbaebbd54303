import type { PayloadRequest } from 'payload'
import { HierarchyInvalid } from '#errors/catalogue.ts'
import { liveAndNewest } from '#collections/hooks/liveAndNewest.ts'
import type { StoredRow } from '#collections/hooks/newestRows.ts'
import type { Sibling } from '#rules/siblingOrder.ts'
import { isSamePlace, placeOf, type Place } from './place.ts'

const collection = 'practice-model-elements'

/** Making room saves each sibling once more, all in one transaction; the longest list in our sources has eight. */
const mostSiblings = 200
const mostOfKind = 2000

/** The elements at a place: the live ones as readers have them, and the drafts that were never live, as saved last. */
export async function siblingsAt(place: Place, req: PayloadRequest): Promise<Sibling[]> {
  const where = { model: { equals: place.model }, kind: { equals: place.kind } }
  const select = ['model', 'kind', 'parent', 'position']
  const found = await liveAndNewest(req, { collection, where, select, limit: mostOfKind })
  const isHere = (row: StoredRow) => isSamePlace(placeOf(row), place)
  const live = found.live.filter(isHere)
  const drafts = found.newest.filter((row) => row._status === 'draft' && isHere(row))
  const elsewhere = await liveAmong(drafts, req)
  const waiting = drafts.filter(({ id }) => !elsewhere.has(id))
  if (live.length + waiting.length > mostSiblings) {
    const reason = `${mostSiblings} elements of this kind stand there already`
    throw new HierarchyInvalid({ path: 'parent', reason })
  }
  return [...live.map(siblingOf(true)), ...waiting.map(siblingOf(false))]
}

/** A draft over a live element has no place of its own until it is published. */
async function liveAmong(drafts: StoredRow[], req: PayloadRequest): Promise<Set<string>> {
  if (drafts.length === 0) return new Set()
  const { docs } = await req.payload.db.find<StoredRow>({
    collection,
    where: { id: { in: drafts.map(({ id }) => id) }, _status: { equals: 'published' } },
    select: { position: true },
    limit: drafts.length,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

function siblingOf(isLive: boolean): (row: StoredRow) => Sibling {
  return ({ id, position }) => ({ id, isLive, position: Number(position) || 1 })
}
