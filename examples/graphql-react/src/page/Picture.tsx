import type { PictureFragment } from '#generated/graphql.ts'
import { kindredUrl } from '#kindredUrl.ts'

/** A picture of Kindred. One without a description is decoration. */
export function Picture({ picture }: { picture: PictureFragment | null }) {
  if (!picture) return null
  const { url, alt, width, height, locale } = picture
  return (
    <img
      // In local mode Kindred's addresses begin with a slash.
      src={new URL(url, kindredUrl).href}
      alt={alt ?? ''}
      lang={locale}
      {...(width && height ? { width, height } : {})}
    />
  )
}
