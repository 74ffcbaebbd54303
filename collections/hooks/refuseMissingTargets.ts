import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { oneAtATime } from '#database/oneAtATime.ts'
import { keyOf, targetsIn, type Reference } from '#collections/references/referencesIn.ts'
import { wasEverLive } from './wasEverLive.ts'

type Row = Record<string, unknown>

/**
 * A new reference to a document that is not there is refused with its field; MongoDB would keep it. From here to the
 * commit nobody deletes what is newly pointed at: `refuseDelete` waits at the same line.
 */
export const refuseMissingTargets: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { flattenedFields } = collection
  const stored = (operation === 'create' ? {} : (originalDoc ?? {})) as Row
  const before = new Set(targetsIn(stored, flattenedFields).map(keyOf))
  const added = targetsIn(data, flattenedFields).filter((one) => !before.has(keyOf(one)))
  const itself = String(stored['id'] ?? data['id'])
  const others = added.filter(({ toId }) => toId !== itself)
  const targets = await targetsOf(
    others.filter(({ isForeign }) => !isForeign),
    req,
  )
  const errors = others
    .filter(({ toId, isForeign }) => isForeign ?? !targets.has(toId))
    .map(({ field }) => ({ path: field, message: 'What it refers to is not there.' }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t)
  for (const [id, row] of targets) {
    // What was ever live is never deleted, so that no two writers have to wait for each other.
    if (!wasEverLive(row)) await oneAtATime(req, `target|${id}`)
  }
  return data
}

async function targetsOf(references: Reference[], req: PayloadRequest): Promise<Map<string, Row>> {
  const found = new Map<string, Row>()
  for (const type of new Set(references.map(({ toType }) => toType))) {
    const ids = references.filter(({ toType }) => toType === type).map(({ toId }) => toId)
    const { docs } = await req.payload.db.find<Row & { id: string }>({
      collection: type as CollectionSlug,
      where: { id: { in: [...new Set(ids)] } },
      limit: ids.length,
      pagination: false,
      sort: 'id',
      select: { firstPublishedAt: true, _status: true },
      req,
    })
    for (const row of docs) found.set(row.id, row)
  }
  return found
}
