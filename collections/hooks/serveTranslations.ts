import type { FieldHook } from 'payload'
import { locales } from '#config/locales.ts'
import { recordIn } from '#rules/translations/recordIn.ts'
import { translationsOf } from '#rules/translations/translationsOf.ts'

/** How each language of the document stands, from what is kept in the version that is read. */
export const serveTranslations: FieldHook = ({ siblingData }) => {
  const record = recordIn(siblingData['translationRecord'], locales)
  return translationsOf(record ?? {}).map((one) => ({ id: one.locale, ...one }))
}
