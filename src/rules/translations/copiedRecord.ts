import type { Language } from '#rules/findings/finding.ts'
import type { LanguageRecord, TranslationRecord } from './translation.ts'
import type { Words } from './wordsToTranslate.ts'

type Copy = {
  /** The words of the copy in any of its languages: its rows have ids of their own. */
  words: readonly Words[]
  /** The languages that are copied; all where nothing is said. */
  languages: readonly Language[] | null
}

/** What was kept of a document, as it holds for a copy of it. */
export function copiedRecord(
  record: TranslationRecord,
  { words, languages }: Copy,
): TranslationRecord {
  const keys = new Map(words.map(({ key, path }) => [path, key]))
  const entries = (Object.entries(record) as [Language, LanguageRecord][]).map(
    ([language, kept]) => {
      const isCopied = !languages || languages.includes(language)
      const stale = kept.stale.map((field) => ({
        ...field,
        key: keys.get(field.path) ?? field.key,
      }))
      return [language, isCopied ? { ...kept, stale } : nothing] as const
    },
  )
  return Object.fromEntries(entries)
}

const nothing: LanguageRecord = { hasWords: false, mark: null, stale: [] }
