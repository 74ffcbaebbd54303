import type { Locale } from '@kindred/client'
import { hrefOf } from './place.ts'

/**
 * Kindred's rich text with its links leading to this site in a language. It is sanitized: a `<` in its words is written
 * `&lt;`, so what looks like a tag is one.
 */
export function htmlHere(html: string, locale: Locale): string {
  return html.replace(
    /(<a [^>]*?href=")(\/[^"]*)/g,
    (_, before: string, path: string) => before + hrefOf(path, locale),
  )
}
