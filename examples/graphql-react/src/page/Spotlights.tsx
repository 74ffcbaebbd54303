import type { SpotlightFragment } from '#generated/graphql.ts'
import { PageLink } from './PageLink.tsx'
import { useWords } from './useWords.ts'

export function Spotlights({ spotlights }: { spotlights: SpotlightFragment[] }) {
  const words = useWords()
  if (spotlights.length === 0) return null
  return (
    <section aria-labelledby="spotlights">
      <h2 id="spotlights">{words.spotlights}</h2>
      <ul className="spotlights">
        {spotlights.map(({ id, locale, heading, text, url }) => (
          <li key={id} lang={locale}>
            <h3>
              <PageLink url={url}>{heading ?? words.noTitle}</PageLink>
            </h3>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
