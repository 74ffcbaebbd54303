type Values = Record<string, unknown>

export type Publishing = {
  /** The newest version before this save, or nothing for a new document. */
  before: Values
  /** The document as it will be. */
  after: Values
  /** Now, in ISO 8601. */
  at: string
  /** The id of the row that a major update gets in the history. */
  rowId: string
}

/**
 * What a save that readers will see does to the dates of a document: the first publication stays for good, and a major
 * update is dated and kept with its note as history. Nothing else is changed.
 */
export function datesOf({ before, after, at, rowId }: Publishing): Values {
  const first = before['firstPublishedAt']
  if (!first) return { ...ended(after), firstPublishedAt: at, publicUpdatedAt: at }
  if (after['updateType'] !== 'major') return { ...ended(after), firstPublishedAt: first }
  const history = Array.isArray(after['changeHistory']) ? (after['changeHistory'] as unknown[]) : []
  return {
    ...ended(after),
    firstPublishedAt: first,
    publicUpdatedAt: at,
    changeHistory: [...history, { id: rowId, at, note: after['changeNote'] }],
  }
}

/** What said something of the edit that is published now begins anew, where the type has it. */
function ended(after: Values): Values {
  return 'updateType' in after ? { updateType: 'minor', changeNote: null, stage: 'writing' } : {}
}
