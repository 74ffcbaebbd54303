import type { Language } from '#rules/findings/finding.ts'
import { sourceLanguage } from './sourceLanguage.ts'
import { staleAfter } from './staleAfter.ts'
import type { LanguageRecord, Mark, StaleField, TranslationRecord } from './translation.ts'
import type { Words } from './wordsToTranslate.ts'

/** A save, which writes the words of one language. */
export type Saved = {
  language: Language
  before: readonly Words[]
  after: readonly Words[]
  mark: Mark | null
  /** Whether the person said that the translation holds as it is. */
  stands: boolean
  at: string
}

/** What is to be kept of every language after a save. */
export function followTranslations(record: TranslationRecord, saved: Saved): TranslationRecord {
  const { language, after, mark } = saved
  const stale = record[language]?.stale ?? []
  const next = { ...record, [language]: { hasWords: hasWords(after), mark, stale } }
  const source = sourceLanguage(next)
  const entries = (Object.entries(next) as [Language, LanguageRecord][]).map(([each, kept]) => {
    const isTranslation = each !== source && kept.mark !== 'original' && kept.hasWords
    const left = isTranslation ? staleIn({ each, source, kept, record, saved }) : []
    return [each, { ...kept, stale: placed(left, after) }] as const
  })
  return Object.fromEntries(entries)
}

type One = {
  each: Language
  source: Language
  kept: LanguageRecord
  record: TranslationRecord
  saved: Saved
}

function staleIn({ each, source, kept, record, saved }: One): readonly StaleField[] {
  const { before, after, at } = saved
  if (each === saved.language) return record[each]?.hasWords ? staleBeside(kept.stale, saved) : []
  // What was there first cannot have been translated from words that came later.
  const isSourceChanged = saved.language === source && hasWords(before)
  return isSourceChanged ? staleAfter({ stale: kept.stale, before, after, at }) : kept.stale
}

/** What is still stale where the translation itself was saved: fields with new words are up to date. */
function staleBeside(stale: readonly StaleField[], { before, after, stands }: Saved): StaleField[] {
  if (stands) return []
  const wordsBefore = new Map(before.map(({ key, words }) => [key, words]))
  const renewed = after.filter(({ key, words }) => words !== (wordsBefore.get(key) ?? ''))
  const keys = new Set(renewed.map(({ key }) => key))
  return stale.filter(({ key }) => !keys.has(key))
}

/** In the order of the form, where each field stands now. Lists have the same rows in every language. */
function placed(stale: readonly StaleField[], after: readonly Words[]): StaleField[] {
  const byKey = new Map(stale.map((field) => [field.key, field]))
  return after.flatMap(({ key, path }) => {
    const field = byKey.get(key)
    return field ? [{ ...field, path }] : []
  })
}

function hasWords(all: readonly Words[]): boolean {
  return all.some(({ words }) => words !== '')
}
