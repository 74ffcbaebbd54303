import { defaultLocale } from '#config/locales.ts'
import type { Reading } from '#delivery/read/reading.ts'

/** What addresses in answers begin with: the service's own address, or nothing where it has none. */
export function publicOrigin(publicUrl: string | undefined): string {
  return publicUrl ? new URL(publicUrl).origin : ''
}

type Asked = Pick<Reading, 'locale' | 'fallback' | 'origin'>

/** Where the content of a page can be fetched, in the language and with the fallback that were asked for. */
export function contentUrl(path: string, { locale, fallback, origin }: Asked): string {
  const query = [
    ...(locale === defaultLocale ? [] : [`locale=${locale}`]),
    ...(fallback && fallback !== locale ? [`fallback=${fallback}`] : []),
  ]
  return `${origin}/api/content${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** The address of a file in the library. */
export function fileUrl(filename: string, { origin }: Pick<Reading, 'origin'>): string {
  return `${origin}/api/media/file/${encodeURIComponent(filename)}`
}
