import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { oneAtATime } from '#database/oneAtATime.ts'
import { HierarchyInvalid } from '#errors/catalogue.ts'
import { hierarchyProblem, mostLevels } from '#rules/hierarchy.ts'
import { isAlongside } from './alongside.ts'
import { liveAndNewest } from './liveAndNewest.ts'
import type { StoredRow } from './newestRows.ts'
import { targetRef } from './targetRef.ts'

type Hierarchy = {
  /** The relation to what a document stands under, such as `parent`. */
  field: string
  /** A field in which a document and what it stands under must be the same, such as the model of an element. */
  within?: string
  /** Changes with the same key go on one at a time; by default all of the collection. */
  key?: (values: Record<string, unknown>) => string
}

/** At a level; what is beyond is not looked at. That could only miss how deep it is, never a circle. */
const mostBelow = 1000

/**
 * A document never stands under itself, however many lie between, neither as readers have it nor as it is drafted: both
 * are looked at, so that no draft waits that could never be published. Throws `HierarchyInvalid`.
 */
export function refuseCycle(hierarchy: Hierarchy): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    if (isAlongside(req) || !isMoved(originalDoc, data, hierarchy)) return data
    // A copy is made with what it is a copy of as its original; nothing stands under it yet.
    const isNew = operation === 'create'
    const { id } = isNew ? data : originalDoc
    await check({ id: String(id), isNew, data }, { ...hierarchy, collection: collection.slug, req })
    return data
  }
}

type Walk = Hierarchy & { collection: CollectionSlug; req: PayloadRequest }

function isMoved(before: unknown, now: unknown, { field, within }: Hierarchy): boolean {
  const places = [before, now].map((values) =>
    JSON.stringify([idIn(values, field), within && valueIn(values, within)]),
  )
  return places[0] !== places[1]
}

type Placed = { id: string; isNew: boolean; data: Record<string, unknown> }

async function check({ id, isNew, data }: Placed, walk: Walk): Promise<void> {
  const { field, key, collection, req } = walk
  await oneAtATime(req, key?.(data) ?? `hierarchy of ${collection}`)
  const below = isNew ? [] : await levelsBelow(id, walk)
  refuseLeftBehind(below[0] ?? [], data, walk)
  const parent = idIn(data, field)
  if (!parent) return
  const above = await levelsAbove(parent, walk)
  refuseForeign(above[0] ?? [], data, walk)
  const reason = hierarchyProblem({ id, above: above.map(idsOf), below: below.map(idsOf) })
  if (reason) throw new HierarchyInvalid({ path: field, reason })
}

/** The rows over a document, the wanted place first. Each as live and as drafted: it may stand under two. */
async function levelsAbove(parent: string, walk: Walk): Promise<StoredRow[][]> {
  const levels: StoredRow[][] = []
  let ids = [parent]
  while (ids.length > 0 && levels.length <= mostLevels) {
    const rows = await rowsOf({ id: { in: ids } }, walk)
    levels.push(rows)
    ids = rows.flatMap((row) => idIn(row, walk.field) ?? [])
  }
  return levels
}

async function levelsBelow(id: string, walk: Walk): Promise<StoredRow[][]> {
  const levels: StoredRow[][] = []
  let ids = [id]
  while (levels.length <= mostLevels) {
    const rows = await rowsOf({ [walk.field]: { in: ids } }, walk)
    if (rows.length === 0) break
    levels.push(rows)
    ids = idsOf(rows)
  }
  return levels
}

async function rowsOf(
  where: Record<string, { in: string[] }>,
  { collection, field, within, req }: Walk,
): Promise<StoredRow[]> {
  const select = [field, ...(within ? [within] : [])]
  const found = await liveAndNewest(req, { collection, where, select, limit: mostBelow })
  return [...found.live, ...found.newest]
}

function refuseForeign(over: StoredRow[], data: object, { field, within }: Hierarchy): void {
  if (over.length === 0) throw new HierarchyInvalid({ path: field, reason: 'it is not there' })
  if (!within || over.every((row) => valueIn(row, within) === valueIn(data, within))) return
  throw new HierarchyInvalid({ path: field, reason: `that one is of another ${within}` })
}

function refuseLeftBehind(under: StoredRow[], data: object, { within }: Hierarchy): void {
  if (!within || under.every((row) => valueIn(row, within) === valueIn(data, within))) return
  const reason = `others that are of its old ${within} stand under it; move them first`
  throw new HierarchyInvalid({ path: within, reason })
}

function idsOf(rows: StoredRow[]): string[] {
  return [...new Set(rows.map(({ id }) => id))]
}

function idIn(values: unknown, name: string): string | null {
  return targetRef((values as Record<string, unknown> | undefined)?.[name], 'topics')?.id ?? null
}

/** A relation by its id, a word as it is. */
function valueIn(values: unknown, name: string): unknown {
  return idIn(values, name) ?? (values as Record<string, unknown> | undefined)?.[name] ?? null
}
