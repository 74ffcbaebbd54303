import { changesFrom } from './changesFrom.ts'
import type { LiveDocument } from './replay.ts'
import { documentAfter } from './replay.ts'

/** What a partner keeps: the live content as far as it knows, and where to read on. Both are stored in one go. */
export type Partner = {
  since: string | null
  /** By type and id. */
  documents: Record<string, LiveDocument>
}

export type Look = {
  limit: number
  /** It gets the answer and dies before it has stored it. */
  isForgotten: boolean
}

/** One look of a partner at what is new. Answers what it keeps afterwards, and whether it knows everything now. */
export async function consume(
  at: { origin: string },
  partner: Partner,
  { limit, isForgotten }: Look,
): Promise<{ partner: Partner; isCurrent: boolean }> {
  const { since } = partner
  const { changes, next, isCurrent } = await changesFrom(at, {
    limit,
    ...(since === null ? {} : { since }),
  })
  if (isForgotten) return { partner, isCurrent: false }
  const documents = new Map(Object.entries(partner.documents))
  for (const { kind, type, id, path, locales } of changes.filter(({ type }) => type !== 'site')) {
    const key = `${type}/${id}`
    const after = documentAfter({ kind, newPath: path, locales }, documents.get(key) ?? null)
    if (after) documents.set(key, after)
    else documents.delete(key)
  }
  return { partner: { since: next, documents: Object.fromEntries(documents) }, isCurrent }
}

/** Looks until there is nothing that it does not know. */
export async function catchUp(
  at: { origin: string },
  partner: Partner,
  limit = 50,
): Promise<Partner> {
  const looked = await consume(at, partner, { limit, isForgotten: false })
  return looked.isCurrent ? looked.partner : catchUp(at, looked.partner, limit)
}
