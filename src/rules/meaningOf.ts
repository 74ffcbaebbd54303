const meaningful = ['kind', 'label', 'tagline', 'description']

/** What an element means, in every language, in a form that can be compared. What is empty or not there is the same. */
export function meaningOf(element: Record<string, unknown>): string {
  return JSON.stringify(meaningful.map((name) => said(element[name])))
}

/** Without what is empty, and with its keys in one order: rows of the two databases differ in both. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value === '' ? null : (value ?? null)
  const entries = Object.entries(value)
    .map(([key, one]) => [key, said(one)] as const)
    .filter(([, one]) => one !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : null
}
