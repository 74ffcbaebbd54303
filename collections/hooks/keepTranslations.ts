import type { CollectionBeforeChangeHook } from 'payload'
import { defaultLocale, isLocale, locales } from '#config/locales.ts'
import type { FieldShape, Values } from '#rules/findings/finding.ts'
import { copiedRecord } from '#rules/translations/copiedRecord.ts'
import { claimedMark } from '#rules/translations/claimedMark.ts'
import { followTranslations } from '#rules/translations/followTranslations.ts'
import { markIn, recordIn } from '#rules/translations/recordIn.ts'
import type { TranslationRecord } from '#rules/translations/translation.ts'
import { wordsToTranslate, type Words } from '#rules/translations/wordsToTranslate.ts'
import { copiedLanguages } from './copiedLanguages.ts'
import { versionBefore } from './newestVersion.ts'
import { isRestored } from './restoring.ts'
import { storedRecord } from './storedRecord.ts'

type Change = Parameters<CollectionBeforeChangeHook>[0]

/**
 * Keeps with each version how its languages stand to each other. A save brings the words of one language only, so what
 * is known of the others is taken on from the version before.
 */
export const keepTranslations: CollectionBeforeChangeHook = async (change) => {
  const { collection, data, originalDoc, req } = change
  const fields = collection.flattenedFields as unknown as FieldShape[]
  if (!fields.some(({ name }) => name === 'translationRecord')) return data
  // A version has the words of all languages, and what was kept of them then.
  if (isRestored(originalDoc?.['id'], req)) return data
  const after = wordsToTranslate(data, fields)
  const record = await recordBefore(change, after)
  const language = isLocale(req.locale) ? req.locale : defaultLocale
  const mark = claimedMark(markIn(data['translation']), { language, record })
  const translationRecord = followTranslations(record, {
    language,
    before: wordsToTranslate((originalDoc ?? {}) as Values, fields),
    after,
    mark,
    stands: data['translationConfirmed'] === true,
    at: new Date().toISOString(),
  })
  return { ...data, translation: mark, translationRecord, translationConfirmed: null }
}

async function recordBefore(change: Change, after: Words[]): Promise<TranslationRecord> {
  const { collection, operation, originalDoc, req } = change
  const kept = recordIn(originalDoc?.['translationRecord'], locales)
  if (operation === 'create')
    return copiedRecord(kept ?? noWords, { words: after, languages: copiedLanguages(req) })
  if (kept) return kept
  const document = {
    collection: collection.slug,
    id: String(originalDoc?.['id']),
  }
  return storedRecord(collection, await versionBefore(req, document))
}

const noWords: TranslationRecord = Object.fromEntries(
  locales.map((locale) => [locale, { hasWords: false, mark: null, stale: [] }]),
)
