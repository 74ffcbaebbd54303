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
