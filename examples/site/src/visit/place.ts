import type { Locale } from '@kindred/client'

export type Place = {
  locale: Locale
  /** Kindred's path, decoded, such as `/family-centered`; `/` is the home of the site. */
  path: string
}

/** From an address of this site: `/es/family-centered` is `/family-centered` in Spanish. Null where it cannot be decoded. */
export function placeAt(pathname: string): Place | null {
  const path = decoded(pathname)
  if (path === null) return null
  const inSpanish = /^\/es(?=\/|$)/
  if (!inSpanish.test(path)) return { locale: 'en', path }
  return { locale: 'es', path: path.replace(inSpanish, '') || '/' }
}

/** The address of a place on this site; addresses elsewhere stay as they are. */
export function hrefOf(url: string, locale: Locale): string {
  if (!isOurs(url) || locale === 'en') return url
  return url === '/' ? `/${locale}` : `/${locale}${url}`
}

/** Whether it is a path of Kindred, and so one of this site. */
export function isOurs(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//')
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null // It has a % that begins no character.
  }
}
