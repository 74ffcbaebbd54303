import { defaultLocale, type Locale } from '#config/locales.ts'
import { contentUrl } from './addresses.ts'

export type Home = {
  /** Where readers find the pages; null while nobody has said so. */
  baseUrl: string | null
  /** The absolute address of this service. */
  origin: string
}

/** Where people read a page, absolute. Where the site has no address, that of its content, which is always there. */
export function pageUrl(path: string, locale: Locale, { baseUrl, origin }: Home): string {
  if (!baseUrl) return contentUrl(path, { locale, fallback: null, origin })
  const { origin: site, pathname } = new URL(baseUrl)
  const url = new URL(pathname.replace(/\/+$/, '') + path, site)
  if (locale !== defaultLocale) url.searchParams.set('locale', locale)
  return url.href
}
