import type { Locale } from '@kindred/client'

/** Parts that were not translated are shown in the other language, and marked as such. */
export function fallbackOf(locale: Locale): Locale {
  return locale === 'en' ? 'es' : 'en'
}
