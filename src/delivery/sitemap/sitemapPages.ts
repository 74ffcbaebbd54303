import type { Where } from 'payload'
import { pageCollections } from '#delivery/contentTypes.ts'
import type { Reader, Row } from '#delivery/read/reader.ts'

type Range = {
  /** The path that the range begins after; empty for the first. */
  after: string
  limit: number
  select: readonly string[]
}

/** The pages that search engines shall know, by path: live, and not withdrawn. */
export async function sitemapPages(
  { after, limit, select }: Range,
  { find }: Pick<Reader, 'find'>,
): Promise<Row[]> {
  const where: Where = {
    and: [{ path: { greater_than: after } }, { 'withdrawn.at': { exists: false } }],
  }
  const found = await Promise.all(
    pageCollections.map((collection) => find({ collection, where, sort: 'path', limit, select })),
  )
  return found.flat().sort(byPath).slice(0, limit)
}

function byPath(one: Row, other: Row): number {
  return String(one['path']) < String(other['path']) ? -1 : 1
}
