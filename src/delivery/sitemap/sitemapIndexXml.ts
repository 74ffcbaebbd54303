import { element, xmlDocument } from '#delivery/present/xml.ts'

/** The parts of a sitemap that is too long for one file. */
export function sitemapIndexXml(count: number, origin: string): string {
  const parts = Array.from({ length: count }, (_, index) =>
    element('sitemap', {}, element('loc', {}, `${origin}/sitemap-${index + 1}.xml`)),
  )
  const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
  return xmlDocument(element('sitemapindex', namespace, ...parts))
}
