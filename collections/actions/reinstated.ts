import { defaultLocale } from '#config/locales.ts'
import type { Row } from '#collections/hooks/rowsOf.ts'

const ended = { withdrawn: { at: null, explanation: null } }

/** What ends a withdrawal, and takes its reason away in every language that has one. */
export function reinstated(row: Row) {
  const { explanation } = (row['withdrawn'] ?? {}) as { explanation?: object | null }
  const others = Object.keys(explanation ?? {}).filter((locale) => locale !== defaultLocale)
  return { values: ended, inLanguage: others.map((locale) => ({ locale, values: ended })) }
}
