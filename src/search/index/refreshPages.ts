import { locales } from '#config/locales.ts'
import type { Reader } from '#delivery/read/reader.ts'
import { keyOf } from '#search/keyOf.ts'
import type { SearchEngine } from '#search/searchEngine.ts'
import { pageDocuments, type PageRef } from './pageDocuments.ts'

/** Brings an engine to what readers get of these pages now. */
export async function refreshPages(
  pages: readonly PageRef[],
  { reader, engine }: { reader: Reader; engine: SearchEngine },
): Promise<void> {
  const made = await Promise.all(pages.map((page) => pageDocuments(page, reader)))
  const documents = made.flat()
  const there = new Set(documents.map(({ key }) => key))
  const keys = pages.flatMap(({ id }) => locales.map((locale) => keyOf(id, locale)))
  await engine.put(documents)
  await engine.remove(keys.filter((key) => !there.has(key)))
}
