export type Values = Record<string, unknown>

export type Language = 'en' | 'es'

/** For whom a text is written, as far as the difficulty of its words goes. */
export type Readership = 'families' | 'professionals' | 'experts'

/** What a content rule has to say about a document. */
export type Finding = {
  /** Kebab-case; clients may count on it. */
  code: string
  /** An error keeps a document from being published; a warning is shown and kept. */
  severity: 'error' | 'warning'
  /** The field, in the form that Payload's forms and errors know: `related.items.2.linkText`. */
  path: string
  /** What is wrong and what to do, in a sentence. */
  message: string
}

/** As much of a field's configuration as rules need; Payload's flattened fields have this form. */
export type FieldShape = {
  name: string
  type: string
  /** What the form calls it, or the same in several languages. */
  label?: unknown
  localized?: boolean
  hasMany?: boolean
  virtual?: unknown
  relationTo?: string | readonly string[]
  flattenedFields?: readonly FieldShape[]
}

/** What rules need to know of a document that this one refers to. */
export type TargetFact = {
  isLive: boolean
  /** Whether it leads on to the thing itself: an address, a file or a page of ours. */
  hasLink: boolean
  /** For pictures only. */
  picture?: { hasWords: boolean; names: readonly string[] }
}

/** What rules need to know beyond the document; `collections/findings/factsFor.ts` gathers it. */
export type Facts = {
  /** The language whose texts are judged. */
  language: Language
  /** Whether this is the pass that also judges what all languages share: links, lists, provenance. */
  isFirst: boolean
  fields: readonly FieldShape[]
  /** By `collection/id`. What is not in it does not exist. */
  targets: ReadonlyMap<string, TargetFact>
  /** Short forms that the glossary explains. */
  acronyms: ReadonlySet<string>
  /** Nobody in particular: professionals. */
  readerships: readonly Readership[]
  /** How many parts there are of each kind, such as `strategy: 7`. */
  counts: Readonly<Record<string, number>>
  wasLive: boolean
  /** Whether a change note is there in any language. */
  hasChangeNote: boolean
  /** The paths of the fields whose source changed after this translation of them was made, and since when. */
  staleFields: readonly string[]
  staleSince: string | null
}
