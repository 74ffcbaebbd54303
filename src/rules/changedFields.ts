type Values = Record<string, unknown>

/** What a save changes by itself, and says nothing of what somebody wrote. */
const kept = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'revision',
  'savedBy',
  'firstPublishedAt',
  'publicUpdatedAt',
  'errorCount',
  'warningCount',
  'translations',
  'translationConfirmed',
  'translationRecord',
  '_status',
])

/** The names of the fields that differ between two versions of a document, in their order. */
export function changedFields(before: Values, after: Values): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => !kept.has(name) && !isSame(before[name], after[name]))
}

/** Nothing, null and an empty list mean the same; databases keep them differently. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : null
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value)
    .map(([name, inside]) => [name, plain(inside)] as const)
    .filter(([, inside]) => inside !== null)
  return entries.length > 0
    ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
    : null
}
