import type { Locale } from '#config/locales.ts'
import { pageUrl, type Home } from '#delivery/present/pageUrl.ts'
import type { Row } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'

/** What readers are told of a page: that it is new, or what changed. */
export type Entry = {
  /** The same for good, whatever becomes of the page. */
  id: string
  /** ISO 8601 in UTC. */
  at: string
  title: string
  /** What changed, or of a new page its summary. */
  text: string | null
  url: string
}

type Asked = { locale: Locale; home: Home; limit: number }

/** The first publication and the major changes of live pages that are there in a language, the newest first. */
export function entriesOf(rows: readonly Row[], { locale, home, limit }: Asked): Entry[] {
  return rows
    .flatMap((row) => entriesOfPage(new View(row, locale), home))
    .sort(newestFirst)
    .slice(0, limit)
}

function entriesOfPage(page: View, home: Home): Entry[] {
  const [title, path] = [page.text('title'), page.text('path')]
  if (!title || !path) return []
  const moments = [
    { at: page.moment('firstPublishedAt'), text: page.text('summary') },
    ...page.rows('changeHistory').map((change) => ({
      at: change.moment('at'),
      text: change.text('note'),
    })),
  ]
  const url = pageUrl(path, page.locale, home)
  return moments.flatMap(({ at, text }) =>
    at ? [{ id: `urn:uuid:${page.id}#${at}`, at, title, text, url }] : [],
  )
}

/** Of one moment, by id, so that the order is the same each time. */
function newestFirst(one: Entry, other: Entry): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1
  return one.id < other.id ? -1 : 1
}
