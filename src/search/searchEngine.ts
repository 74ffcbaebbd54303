import type { Locale } from '#config/locales.ts'
import type { PageType } from '#delivery/contentTypes.ts'

/** A term as a page carries it. */
export type Label = { id: string; label: string }

export const facetNames = ['subject', 'audience', 'jurisdiction'] as const

export type FacetName = (typeof facetNames)[number]

/** One page in one language, as it is searched. All texts are plain. */
export type SearchDocument = {
  /** Of this page in this language; see `keyOf`. */
  key: string
  /** The id of the page, the same in each language. */
  id: string
  locale: Locale
  type: PageType
  path: string
  title: string
  summary: string
  /** Whatever else readers see on the page. */
  body: string
  subject: Label[]
  audience: Label[]
  jurisdiction: Label[]
  /** ISO 8601 in UTC. */
  publicUpdatedAt: string | null
  withdrawn: boolean
}

export type SearchQuestion = {
  /** As the reader wrote it. */
  text: string
  /** One language is searched. */
  locale: Locale
  /** Of each filter, a page must have one of the values; without values it is no filter. */
  filters: { type: readonly string[] } & Record<FacetName, readonly string[]>
  offset: number
  limit: number
}

export type SearchHit = {
  id: string
  type: PageType
  /** Between 0 and 1, in the order of the hits. */
  score: number
  /** HTML: escaped text, in which what was found stands in `<mark>`. */
  titleHtml: string
  /** The same of about 200 characters of the page. */
  snippet: string
  /** The words that were found, as the page has them. */
  highlights: string[]
}

export type FacetCount = { value: string; label: string; count: number }

export type SearchFound = {
  /** How many pages were found, of which `hits` are those that were asked for. */
  total: number
  hits: SearchHit[]
  /** Of all that were found, the most frequent values first. */
  facets: { type: FacetCount[] } & Record<FacetName, FacetCount[]>
}

/**
 * What finds pages by their words: the embedded engine, or a client of a search server. Whoever fills it says what is
 * live (`src/search/index`); an engine never reads content.
 */
export type SearchEngine = {
  /** Takes each in place of what it has under the key. Over when it can be found. */
  put: (documents: readonly SearchDocument[]) => Promise<void>
  /** Forgets what it has under the keys. */
  remove: (keys: readonly string[]) => Promise<void>
  search: (question: SearchQuestion) => Promise<SearchFound>
  /** Forgets everything. */
  clear: () => Promise<void>
}
