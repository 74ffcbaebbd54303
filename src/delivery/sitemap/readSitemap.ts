import { NotFound } from '#errors/catalogue.ts'
import type { Home } from '#delivery/present/pageUrl.ts'
import type { Reader } from '#delivery/read/reader.ts'
import { sitemapIndexXml } from './sitemapIndexXml.ts'
import { sitemapPages } from './sitemapPages.ts'
import { sitemapParts } from './sitemapParts.ts'
import { sitemapXml } from './sitemapXml.ts'

export type Question = {
  /** Counted from 1; null for the sitemap itself. */
  part: number | null
  home: Home
  reader: Pick<Reader, 'find'>
  /** How many pages a part has at most. In each language of ours, a file may have 50,000 addresses. */
  size?: number
}

const usualSize = 10_000
const fields = ['path', 'title', 'updatedAt']

/** The sitemap, or where it is too long the list of its parts, or one of these. Throws NotFound for a part that there is not. */
export async function readSitemap(question: Question): Promise<string> {
  const { part, home, reader, size = usualSize } = question
  const starts = await sitemapParts(size, reader)
  if (part === null && starts.length > 1) return sitemapIndexXml(starts.length, home.origin)
  const after = starts[(part ?? 1) - 1]
  if (after === undefined) throw new NotFound({})
  return sitemapXml(await sitemapPages({ after, limit: size, select: fields }, reader), home)
}
