import type { Locale } from '#config/locales.ts'
import type { Reader } from './reader.ts'

/** For whom an answer is made: where its rows come from, in which language, with which addresses. */
export type Reading = {
  reader: Reader
  locale: Locale
  /** The language to read where there are no words in `locale`; null where there shall then be none. */
  fallback: Locale | null
  /** Addresses of this service are absolute where it knows its own; else they begin with a slash. */
  origin: string
  /** Where the pages of the site are, where somebody said. */
  baseUrl: string | null
  /** The words that reusers show where a document has none of its own. */
  attribution: unknown
}
