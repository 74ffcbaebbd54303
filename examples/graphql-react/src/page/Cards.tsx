import type { CardFragment } from '#generated/graphql.ts'
import { PageLink } from './PageLink.tsx'
import { Picture } from './Picture.tsx'
import { useWords } from './useWords.ts'

export function Cards({ cards }: { cards: CardFragment[] }) {
  const words = useWords()
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">{words.cards}</h2>
      <ul className="cards">
        {cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
    </section>
  )
}

/** The heading is the link, and its area the whole card; the label only says so to the eye. */
function Card({ card }: { card: CardFragment }) {
  const { heading, text, buttonLabel, url, image, locale } = card
  const words = useWords()
  return (
    <li lang={locale} className="card">
      <h3>
        <PageLink url={url}>{heading ?? words.noTitle}</PageLink>
      </h3>
      <Picture picture={image} />
      {text && <p>{text}</p>}
      {url && buttonLabel && (
        <span className="more" aria-hidden="true">
          {buttonLabel}
        </span>
      )}
    </li>
  )
}
