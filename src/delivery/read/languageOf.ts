import { isLocale, type Locale } from '#config/locales.ts'
import type { Reading } from './reading.ts'

type Asked = Pick<Reading, 'locale' | 'fallback'>

/**
 * The language in which a part is read: that which was asked for where any of its texts is there in it, else the
 * fallback where one was asked for. A part is never in two languages.
 */
export function languageOf(texts: readonly unknown[], { locale, fallback }: Asked): Locale {
  if (texts.some((text) => isThereIn(text, locale))) return locale
  return fallback && texts.some((text) => isThereIn(text, fallback)) ? fallback : locale
}

/** Whether a stored text has words in a language. One that is kept without languages has them in each. */
export function isThereIn(text: unknown, locale: Locale): boolean {
  return isFilled(wordsIn(text, locale))
}

/** Whether a stored text has words in any language. */
export function isThere(text: unknown): boolean {
  if (!isByLanguage(text)) return isFilled(text)
  return Object.values(text).some(isFilled)
}

/** The words of a stored text in a language, or what is kept there in place of a text. */
export function wordsIn(text: unknown, locale: Locale): unknown {
  return isByLanguage(text) ? text[locale] : text
}

function isByLanguage(value: unknown): value is Partial<Record<Locale, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.keys(value).every(isLocale)
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== ''
}
