/** True when everything in `wanted` is so in `stored`, which may hold more, such as ids that were given later. */
export function isContained(wanted: unknown, stored: unknown): boolean {
  if (!isObject(wanted)) return (wanted ?? null) === (stored ?? null)
  if (!isObject(stored) || lengthOf(wanted) !== lengthOf(stored)) return false
  return Object.entries(wanted).every(([key, value]) =>
    isContained(value, Reflect.get(stored, key)),
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A list must have as many items; an object may hold more. */
function lengthOf(value: object): number {
  return Array.isArray(value) ? value.length : 0
}
