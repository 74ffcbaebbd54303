import type { Language } from '#rules/findings/finding.ts'
import { sourceLanguage } from './sourceLanguage.ts'
import type { LanguageRecord, Translation, TranslationRecord } from './translation.ts'

/** How each language of a document stands. */
export function translationsOf(record: TranslationRecord): Translation[] {
  const source = sourceLanguage(record)
  return (Object.entries(record) as [Language, LanguageRecord][]).map(([locale, kept]) => ({
    locale,
    state: stateOf(kept, locale === source),
    since: kept.stale.map(({ since }) => since).sort()[0] ?? null,
    fields: kept.stale.map(({ path }) => path),
  }))
}

function stateOf({ hasWords, mark, stale }: LanguageRecord, isSource: boolean) {
  if (!hasWords) return 'missing'
  if (isSource || mark === 'original') return 'original'
  if (stale.length > 0) return 'stale'
  return mark === 'reviewed' ? 'current' : 'unreviewed'
}
