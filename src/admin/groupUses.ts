/** One place that refers to a document, as `GET /api/<collection>/<id>/used-by` answers it. */
export type Use = {
  type: string
  id: string
  title: string | null
  isLive: boolean
  isDraft: boolean
}

export type UseGroup = { type: string; uses: Use[] }

/** The documents that refer to one, each once, by collection. */
export function groupUses(uses: readonly Use[]): UseGroup[] {
  const groups = new Map<string, Map<string, Use>>()
  for (const use of uses) {
    const group = groups.get(use.type) ?? new Map<string, Use>()
    group.set(use.id, joined(group.get(use.id), use))
    groups.set(use.type, group)
  }
  return [...groups].map(([type, group]) => ({ type, uses: [...group.values()] }))
}

/** A document may refer by several fields. */
function joined(earlier: Use | undefined, use: Use): Use {
  if (!earlier) return use
  const isLive = earlier.isLive || use.isLive
  return { ...earlier, isLive, isDraft: earlier.isDraft || use.isDraft }
}
