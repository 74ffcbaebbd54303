import type { PageCard } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { PageLink } from './pageLink.tsx'
import { Picture } from './picture.tsx'

/** The whole card can be clicked, by the one link in its heading; without an address it is text. */
export function Card({ card }: { card: PageCard }) {
  const { words, langOf } = useVisit()
  const { heading, text, image, url, target, locale, buttonLabel } = card
  return (
    <li class="card">
      {image && <Picture media={image} sizes="(min-width: 48rem) 22rem, 100vw" />}
      <h3>
        <PageLink url={url} locale={target?.locale ?? locale}>
          {heading ?? words.untitled}
        </PageLink>
      </h3>
      {text && <p lang={langOf(locale)}>{text}</p>}
      {/* The link's own words say where it leads; this is for the eye only. */}
      {url && buttonLabel && (
        <p class="more" aria-hidden="true" lang={langOf(locale)}>
          {buttonLabel}
        </p>
      )}
    </li>
  )
}
