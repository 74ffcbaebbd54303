import type { CollectionSlug, PayloadRequest, SelectIncludeType } from 'payload'
import type { TargetFact, Values } from '#rules/findings/finding.ts'
import { keyOf, type Ref } from '#rules/findings/refsOf.ts'

type Row = Values & { id: string }

/** Beside whether it is live. Whole rows would join every table of a collection. */
const neededOf: Partial<Record<CollectionSlug, SelectIncludeType>> = {
  media: { alt: true, decorative: true, filename: true, originalName: true },
  spotlights: { target: true, externalUrl: true },
  resources: { link: true, files: true },
  terms: { notation: true, label: true },
}

export type FoundTarget = { fact: TargetFact; row: Row }

/** The rows of documents that are referred to, by key; one query for each collection, one after another. */
export async function findTargets(
  refs: readonly Ref[],
  req: PayloadRequest,
): Promise<Map<string, FoundTarget>> {
  const found = new Map<string, FoundTarget>()
  for (const [collection, ids] of byCollection(refs, req)) {
    // The stored row is what readers have; see docs/architecture.md.
    const { docs } = await req.payload.db.find<Row>({
      collection,
      where: { id: { in: [...ids] } },
      limit: ids.size,
      pagination: false,
      sort: 'id',
      select: { _status: true, ...neededOf[collection] },
      req,
    })
    for (const row of docs) {
      found.set(keyOf({ collection, id: row.id }), { row, fact: factOf(collection, row) })
    }
  }
  return found
}

/** Only content is live or not: what has no versions is no page. */
function byCollection(refs: readonly Ref[], { payload }: PayloadRequest) {
  const groups = new Map<CollectionSlug, Set<string>>()
  for (const { collection, id } of refs) {
    const slug = collection as CollectionSlug
    if (!payload.config.collections.some((one) => one.slug === slug && one.versions)) continue
    groups.set(slug, (groups.get(slug) ?? new Set<string>()).add(id))
  }
  return groups
}

function factOf(collection: string, row: Row): TargetFact {
  const isLive = row['_status'] === 'published'
  if (collection === 'media') return { isLive, hasLink: true, picture: pictureOf(row) }
  if (collection === 'spotlights')
    return { isLive, hasLink: isSet(row['target'], row['externalUrl']) }
  if (collection === 'resources') return { isLive, hasLink: isSet(row['link'], row['files']) }
  return { isLive, hasLink: true }
}

/** The words of the first language stand in where another has none; without a picture's words it has none at all. */
function pictureOf(row: Row): NonNullable<TargetFact['picture']> {
  const words = textsIn(row['alt'])
  const names = [...words, ...textsIn(row['filename']), ...textsIn(row['originalName'])]
  return { hasWords: words.length > 0 || row['decorative'] === true, names }
}

function textsIn(value: unknown): string[] {
  const all: unknown[] =
    typeof value === 'object' && value !== null ? Object.values(value) : [value]
  return all.filter((one) => typeof one === 'string' && one.trim() !== '').map(String)
}

function isSet(...values: unknown[]): boolean {
  return values.some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
}
