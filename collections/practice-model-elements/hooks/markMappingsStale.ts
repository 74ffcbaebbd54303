import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { perRequest } from '#config/perRequest.ts'
import { oneAtATime } from '#database/oneAtATime.ts'
import { isAlongside, saveAlongside } from '#collections/hooks/alongside.ts'
import { liveAndNewest } from '#collections/hooks/liveAndNewest.ts'
import { modelKey } from '#collections/hooks/modelKey.ts'
import { meaningOf } from '#rules/meaningOf.ts'
import { placeOf } from './place.ts'

/** An element has at most one mapping for each element of another model. */
const mostMappings = 1000

/** Remembers what a published element meant until now, for `markMappingsStale`. */
export const noteMeaning: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!originalDoc?.id || data['_status'] !== 'published' || isAlongside(req)) return data
  const before = await storedMeaning(originalDoc.id, req)
  if (before) noted(req).set(originalDoc.id, before)
  return data
}

/** When what readers see of an element comes to mean something else, its mappings have to be looked at again. */
export const markMappingsStale: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = noted(req).get(doc.id)
  noted(req).delete(doc.id)
  if (!before || before === (await storedMeaning(doc.id, req))) return doc
  const place = placeOf(doc)
  // A mapping that is being made meanwhile was made for what the element meant before.
  if (place) await oneAtATime(req, modelKey(place.model))
  const staleSince = new Date().toISOString()
  for (const id of await freshMappings(doc.id, req))
    await saveAlongside(req, { collection: 'element-mappings', id, set: () => ({ staleSince }) })
  return doc
}

async function storedMeaning(id: string, req: PayloadRequest): Promise<string | null> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'practice-model-elements',
    where: { id: { equals: id } },
    select: { kind: true, label: true, tagline: true, description: true },
    locale: 'all',
    req,
  })
  return row && meaningOf(row)
}

/** Those that are not stale already: they say since when. */
async function freshMappings(element: string, req: PayloadRequest): Promise<string[]> {
  const is = { equals: element }
  const { live, newest } = await liveAndNewest(req, {
    collection: 'element-mappings',
    where: {
      and: [{ or: [{ fromElement: is }, { toElement: is }] }, { staleSince: { exists: false } }],
    },
    select: ['relation'],
    limit: mostMappings,
  })
  return [...new Set([...live, ...newest].map(({ id }) => id))]
}

/** By element, because one request can change several. */
const noted = perRequest('meanings', () => new Map<string, string>())
