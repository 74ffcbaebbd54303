import type { Content } from '#delivery/schema/content.ts'
import type { Item } from '#delivery/schema/shared.ts'
import { filled } from './filled.ts'

/** Where the pages of the site are, without a slash at its end; null where nobody said. */
export type Addresses = { baseUrl: string | null; origin: string }

/** What a page of any type says of itself. */
export function workOf(page: Content, addresses: Addresses) {
  const { attribution } = page
  return filled({
    '@id': urlOf(page.path, addresses),
    url: urlOf(page.path, addresses),
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

/** The public address of a page: that of the site, else that of its content here. */
export function urlOf(path: string, { baseUrl, origin }: Addresses): string {
  return baseUrl ? `${baseUrl.replace(/\/$/, '')}${path}` : `${origin}/api/content${path}`
}

/** A page, as another one names it. */
export function referenceTo(item: Item, addresses: Addresses) {
  const url = item.path === null ? null : urlOf(item.path, addresses)
  return filled({ '@type': 'CreativeWork' as const, '@id': url, url, name: item.title })
}

export function organizationOf(item: Pick<Item, 'title'>) {
  return filled({ '@type': 'Organization' as const, name: item.title })
}

function termOf(item: Item) {
  return filled({ '@type': 'DefinedTerm' as const, name: item.title })
}
