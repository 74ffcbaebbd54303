import type { Language } from '#rules/findings/finding.ts'

/** What people say of the words in one language. Nothing said counts as not reviewed. */
export type Mark = 'original' | 'unreviewed' | 'reviewed'

/** A field whose source changed after its translation, and the source's words until then. */
export type StaleField = {
  /** Names a row by its id, so that it is the same field when the row has moved. */
  key: string
  /** In the form that Payload's forms and errors know: `related.items.2.linkText`. */
  path: string
  was: string
  since: string
}

export type LanguageRecord = { hasWords: boolean; mark: Mark | null; stale: readonly StaleField[] }

/** What is kept with a document of each of its languages, so that one of them can be read without the others. */
export type TranslationRecord = Readonly<Partial<Record<Language, LanguageRecord>>>

export const translationStates = ['original', 'missing', 'unreviewed', 'current', 'stale'] as const

/** How the words in one language stand, as everybody is told. */
export type Translation = {
  locale: Language
  state: (typeof translationStates)[number]
  /** Where it is stale: since when, and the paths of the fields. */
  since: string | null
  fields: string[]
}
