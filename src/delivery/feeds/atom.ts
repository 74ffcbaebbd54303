import { element, xmlDocument, type Xml } from '#delivery/present/xml.ts'
import type { Entry } from './entriesOf.ts'
import type { Feed } from './readFeed.ts'

/** A feed without entries has to say a moment, too. */
const before = '1970-01-01T00:00:00.000Z'

/** A feed as Atom (RFC 4287). */
export function atom({ title, author, locale, url, homeUrl, entries }: Feed): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, url),
      element('title', {}, title),
      element('updated', {}, entries[0]?.at ?? before),
      element('author', {}, element('name', {}, author)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: url }),
      homeUrl === null ? null : element('link', { rel: 'alternate', href: homeUrl }),
      ...entries.map(entryXml),
    ),
  )
}

function entryXml({ id, at, title, text, url }: Entry): Xml {
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('published', {}, at),
    element('updated', {}, at),
    element('link', { rel: 'alternate', href: url }),
    text === null ? null : element('summary', {}, text),
  )
}
