import type { Language } from '#rules/findings/finding.ts'
import type { TranslationRecord } from './translation.ts'

const usual: Language = 'en'

/** The language that the others are translated from: the first that is marked as original, else English. */
export function sourceLanguage(record: TranslationRecord): Language {
  const languages = Object.keys(record) as Language[]
  return languages.find((language) => record[language]?.mark === 'original') ?? usual
}
