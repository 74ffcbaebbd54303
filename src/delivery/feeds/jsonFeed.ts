import type { Entry } from './entriesOf.ts'
import type { Feed } from './readFeed.ts'

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ title, author, locale, url, homeUrl, entries }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(homeUrl === null ? {} : { home_page_url: homeUrl }),
    feed_url: url,
    language: locale,
    authors: [{ name: author }],
    items: entries.map(itemOf),
  }
}

/** An item must have a text; of a page without a word of its own it is the title. */
function itemOf({ id, at, title, text, url }: Entry): object {
  return {
    id,
    url,
    title,
    content_text: text ?? title,
    ...(text === null ? {} : { summary: text }),
    date_published: at,
    date_modified: at,
  }
}
