import { locales } from '#config/locales.ts'
import type { PageCollection } from '#delivery/contentTypes.ts'
import { presentPage } from '#delivery/present/page.ts'
import { isThereIn } from '#delivery/read/languageOf.ts'
import type { Reader } from '#delivery/read/reader.ts'
import type { SearchDocument } from '#search/searchEngine.ts'
import { documentOf } from './documentOf.ts'

export type PageRef = { collection: PageCollection; id: string }

/** A page as readers get it now, in each language that it is there in; none when it is not live. */
export async function pageDocuments(page: PageRef, reader: Reader): Promise<SearchDocument[]> {
  const row = await reader.whole(page)
  if (!row) return []
  const there = locales.filter((locale) => isThereIn(row['title'], locale))
  const pages = await Promise.all(
    there.map((locale) => {
      const reading = {
        reader,
        locale,
        fallback: null,
        origin: '',
        baseUrl: null,
        attribution: null,
      }
      return presentPage(page.collection, row, reading)
    }),
  )
  return pages.map(documentOf)
}
