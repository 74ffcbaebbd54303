import { asValues } from '#rules/findings/asValues.ts'
import type { Language, Values } from '#rules/findings/finding.ts'
import { isFilled } from '#rules/findings/isFilled.ts'
import type { LanguageRecord, Mark, StaleField, TranslationRecord } from './translation.ts'

const marks: readonly unknown[] = ['original', 'unreviewed', 'reviewed'] satisfies Mark[]

/** What is stored of the languages of a document, taken apart with care: null where it is no such record. */
export function recordIn(value: unknown, languages: readonly Language[]): TranslationRecord | null {
  if (typeof value !== 'object' || value === null) return null
  const kept = asValues(value)
  return Object.fromEntries(languages.map((language) => [language, recordOf(kept[language])]))
}

export function markIn(value: unknown): Mark | null {
  return marks.includes(value) ? (value as Mark) : null
}

function recordOf(value: unknown): LanguageRecord {
  const { hasWords, mark, stale } = asValues(value)
  const fields = Array.isArray(stale) ? stale.map(asValues).filter(isStaleField) : []
  return { hasWords: hasWords === true, mark: markIn(mark), stale: fields }
}

function isStaleField(value: Values): value is Values & StaleField {
  const { key, path, was, since } = value
  return isFilled(key) && isFilled(path) && isFilled(since) && typeof was === 'string'
}
