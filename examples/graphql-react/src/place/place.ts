import type { Locale } from '#generated/graphql.ts'

export const clients = ['apollo', 'urql'] as const
export const locales: readonly Locale[] = ['en', 'es']

/** What an address of this site says: by which client, which page of Kindred, in which language. */
export type Place = {
  client: (typeof clients)[number]
  /** The public path in Kindred, such as /family-centered. */
  path: string
  locale: Locale
}

/** The place at an address such as `/urql/family-centered?locale=es`; null where no client is named. */
export function placeAt(pathname: string, search: string): Place | null {
  const [, first = '', ...rest] = pathname.split('/')
  const client = clients.find((one) => one === first)
  if (!client) return null
  const asked = new URLSearchParams(search).get('locale')
  const locale = locales.find((one) => one === asked) ?? 'en'
  return { client, path: `/${rest.join('/')}`, locale }
}

export function addressOf({ client, path, locale }: Place): string {
  const question = locale === 'en' ? '' : `?locale=${locale}`
  return `/${client}${path}${question}`
}
