import type { Reader } from '#delivery/read/reader.ts'
import { sitemapPages } from './sitemapPages.ts'

const mostParts = 1000

/** After which path each part of the sitemap begins; there is always a first one. */
export async function sitemapParts(size: number, reader: Pick<Reader, 'find'>): Promise<string[]> {
  const starts = ['']
  while (starts.length < mostParts) {
    const range = { after: starts.at(-1) ?? '', limit: size + 1, select: ['path'] }
    const pages = await sitemapPages(range, reader)
    if (pages.length <= size) return starts
    starts.push(String(pages[size - 1]?.['path']))
  }
  return starts
}
