import type { SanitizedCollectionConfig } from 'payload'
import { inLanguage } from '#collections/findings/inLanguage.ts'
import { locales } from '#config/locales.ts'
import type { FieldShape, Values } from '#rules/findings/finding.ts'
import { asValues } from '#rules/findings/asValues.ts'
import { markIn } from '#rules/translations/recordIn.ts'
import type { TranslationRecord } from '#rules/translations/translation.ts'
import { wordsToTranslate } from '#rules/translations/wordsToTranslate.ts'

/** What can be said of the languages of a stored document of which nothing was kept. */
export function storedRecord(
  { flattenedFields }: SanitizedCollectionConfig,
  stored: Values,
): TranslationRecord {
  const fields = flattenedFields as unknown as FieldShape[]
  const entries = locales.map((locale) => {
    const document = inLanguage({ document: stored, stored, fields }, locale)
    const hasWords = wordsToTranslate(document, fields).some(({ words }) => words !== '')
    const mark = markIn(asValues(stored['translation'])[locale])
    return [locale, { hasWords, mark, stale: [] }] as const
  })
  return Object.fromEntries(entries)
}
