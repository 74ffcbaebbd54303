import { pageUrl, type Home } from '#delivery/present/pageUrl.ts'
import type { Content } from '#delivery/schema/content.ts'
import type { Item } from '#delivery/schema/shared.ts'
import { filled } from './filled.ts'

/** Where pages are; `origin` is empty in local mode. */
export type Addresses = Home

/** What a page of any type says of itself. */
export function workOf(page: Content, addresses: Addresses) {
  const { attribution } = page
  const url = pageUrl(page.path, page.locale, addresses)
  return filled({
    '@id': url,
    url,
    identifier: `urn:uuid:${page.id}`,
    name: page.title,
    description: page.summary,
    inLanguage: page.locale,
    datePublished: page.firstPublishedAt,
    dateModified: page.publicUpdatedAt,
    about: page.links.subjects.map(termOf),
    audience: page.links.audiences.map((item) =>
      filled({ '@type': 'Audience' as const, name: item.title }),
    ),
    spatialCoverage: page.links.jurisdictions.map((item) =>
      filled({ '@type': 'Place' as const, name: item.title }),
    ),
    creditText: attribution.attribution,
    license: attribution.licence ?? attribution.rights,
    expires: page.review.expires,
  })
}

/** A page, as another one names it. */
export function referenceTo(item: Item, addresses: Addresses) {
  const url = item.path === null ? null : pageUrl(item.path, item.locale, addresses)
  return filled({ '@type': 'CreativeWork' as const, '@id': url, url, name: item.title })
}

export function organizationOf(item: Pick<Item, 'title'>) {
  return filled({ '@type': 'Organization' as const, name: item.title })
}

function termOf(item: Item) {
  return filled({ '@type': 'DefinedTerm' as const, name: item.title })
}
