import type { Locale } from '#config/locales.ts'

/** Under which a page in one language is kept in an engine. */
export function keyOf(id: string, locale: Locale): string {
  return `${id}:${locale}`
}
