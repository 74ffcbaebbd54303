import type { Media } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'

/** A picture in the sizes that Kindred keeps, with its caption and who made it. */
export function Picture({ media, sizes }: { media: Media; sizes: string }) {
  const { kindred, langOf } = useVisit()
  const { alt, caption, credit, decorative, height, locale, width } = media
  const copies = media.sizes.filter((size) => size.width !== null)
  const about = [caption, credit].filter(Boolean).join(' · ')
  return (
    <figure>
      <img
        src={kindred(media.url)}
        srcset={copies.map((copy) => `${kindred(copy.url)} ${copy.width}w`).join(', ') || undefined}
        sizes={copies.length > 0 ? sizes : undefined}
        alt={decorative ? '' : (alt ?? '')}
        {...(width && height ? { width, height } : {})}
        lang={langOf(locale)}
      />
      {about && <figcaption lang={langOf(locale)}>{about}</figcaption>}
    </figure>
  )
}
