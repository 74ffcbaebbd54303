/** Stored documents of one collection, by the values of one of their indexed fields. */
export type RowsAsked = {
  collection: string
  /** A field at the top that has no languages, such as `id` or `path`. */
  field: string
  values: readonly string[]
  /** What other such fields have to be. */
  only?: Readonly<Record<string, string | boolean>> | undefined
  /** The names of fields at the top, beside the id; all of them where it is not given. */
  select?: readonly string[] | undefined
  /** How many there may be at most: those with the first ids. To be left out where the values of the field are unique. */
  limit?: number | undefined
}

export type StoredRow = Record<string, unknown> & { id: string }

/** Reads outside of transactions, with every language. */
export type RowReads = {
  /**
   * What `payload.db.find` gives for `{ [field]: { in: values } }`, and several times as fast: the statement is made
   * once for each collection and selection, and documents come as they are kept. See
   * docs/decisions/0014-rows-as-they-are-kept.md.
   */
  readRows: (asked: RowsAsked) => Promise<StoredRow[]>
  /** The same for `payload.db.findGlobal`; null where it was never saved. */
  readGlobal: (slug: string) => Promise<StoredRow | null>
}

declare module 'payload' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Payload's own interface, with these.
  interface BaseDatabaseAdapter extends RowReads {}
}
