import type { Content, Locale } from '@kindred/client'

/** The languages that a page is there in. */
export function languagesOf(page: Content): Locale[] {
  return page.translations.filter(({ apiUrl }) => apiUrl !== null).map(({ locale }) => locale)
}
