import { SearchPage } from '#pages/searchPage.tsx'
import type { Answers } from '#visit/answer.ts'
import { questionOf, readSearching, searchingHref } from '#visit/searching.ts'

/** Pages by their words; without words only the form, and no question. */
export const search: Answers = async (kindred, { words, locale, query }) => {
  const searching = readSearching(query)
  const { q } = searching
  const result = q ? await kindred.search(q, { ...questionOf(searching), locale }) : null
  return {
    title: result ? words.results.titleFor(q) : words.results.title,
    languages: ['en', 'es'],
    search: q && searchingHref({ ...searching, page: 1 }),
    body: <SearchPage searching={searching} result={result} />,
  }
}
