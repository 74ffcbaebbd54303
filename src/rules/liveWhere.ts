type Condition = Record<string, unknown>

/** What readers may get of any content, as a query constraint in Payload's form. */
export const isPublished: Condition = { _status: { equals: 'published' } }

/** The same for what readers get only between its `starts` and `ends`, both included. `now` is ISO 8601. */
export function isCurrent(now: string): Condition {
  return {
    and: [
      isPublished,
      { or: [{ starts: { exists: false } }, { starts: { less_than_equal: now } }] },
      { or: [{ ends: { exists: false } }, { ends: { greater_than_equal: now } }] },
    ],
  }
}

type Fields = Record<string, unknown>

/** The same as `isPublished`, as what fields have to be. */
export const published = { _status: 'published' }

/** Whether a published row is one of `isCurrent`. */
export function isWithinDates({ starts, ends }: Fields, now: string): boolean {
  const hasBegun = !isMoment(starts) || starts <= now
  const goesOn = !isMoment(ends) || ends >= now
  return hasBegun && goesOn
}

/** Moments are kept as ISO 8601 in UTC, which sorts by time. */
function isMoment(value: unknown): value is string {
  return typeof value === 'string'
}
