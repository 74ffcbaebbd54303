import type { Reader } from '#delivery/read/reader.ts'
import type { SearchDocument } from '#search/searchEngine.ts'
import { pageDocuments, type PageRef } from './pageDocuments.ts'

type Parts = {
  /** One for each attempt, since a reader keeps what failed. */
  newReader: () => Reader
  /** Hears of a page that cannot be presented. */
  leaveOut: (page: PageRef, error: unknown) => void
}

/**
 * What is searched of pages as readers get them now. Fails where the database does not answer; a page that cannot be
 * presented although it does is left out, so that the others can be found.
 */
export async function readPages(
  pages: readonly PageRef[],
  parts: Parts,
): Promise<SearchDocument[]> {
  try {
    const reader = parts.newReader()
    return (await Promise.all(pages.map((page) => pageDocuments(page, reader)))).flat()
  } catch {
    return readEach(pages, parts)
  }
}

async function readEach(
  pages: readonly PageRef[],
  { newReader, leaveOut }: Parts,
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = []
  for (const page of pages) {
    await expectAnswer(newReader())
    try {
      documents.push(...(await pageDocuments(page, newReader())))
    } catch (error) {
      await expectAnswer(newReader())
      leaveOut(page, error)
    }
  }
  return documents
}

async function expectAnswer(reader: Reader): Promise<void> {
  await reader.pageAt('/')
}
