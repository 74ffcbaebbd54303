import { defaultLocale, locales, type Locale } from '#config/locales.ts'
import { pageUrl, type Home } from '#delivery/present/pageUrl.ts'
import { element, xmlDocument, type Xml } from '#delivery/present/xml.ts'
import { isThereIn } from '#delivery/read/languageOf.ts'
import type { Row } from '#delivery/read/reader.ts'
import { View } from '#delivery/read/view.ts'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

/** Pages as a sitemap (sitemaps.org 0.9): an address for each language, with those of the others beside it. */
export function sitemapXml(pages: readonly Row[], home: Home): string {
  return xmlDocument(
    element('urlset', namespaces, ...pages.flatMap((page) => addressesOf(page, home))),
  )
}

function addressesOf(page: Row, home: Home): Xml[] {
  const view = new View(page, defaultLocale)
  const path = String(view.text('path'))
  const lastmod = view.moment('updatedAt')
  const addresses = locales
    .filter((locale) => isThereIn(page['title'], locale))
    .map((locale) => ({ locale, url: pageUrl(path, locale, home) }))
  // One language has no others to tell of.
  const alternates = addresses.length > 1 ? addresses.map(alternate) : []
  return addresses.map(({ url }) =>
    element(
      'url',
      {},
      element('loc', {}, url),
      lastmod === null ? null : element('lastmod', {}, lastmod),
      ...alternates,
    ),
  )
}

function alternate({ locale, url }: { locale: Locale; url: string }): Xml {
  return element('xhtml:link', { rel: 'alternate', hreflang: locale, href: url })
}
