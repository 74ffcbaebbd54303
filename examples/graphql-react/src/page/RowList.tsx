import { useId } from 'react'
import { PageLink } from './PageLink.tsx'
import { useWords } from './useWords.ts'

type Row = { heading: string | null; text?: string | null; url: string | null; locale: string }

/** A list that editors wrote row by row, under their own label. */
export function RowList(props: { label: string | null; locale: string; items: Row[] }) {
  const { label, locale, items } = props
  const { noTitle } = useWords()
  const id = useId()
  if (items.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} lang={locale}>
        {label ?? noTitle}
      </h2>
      <ul className="rows">
        {items.map(({ heading, text, url, locale: ofRow }, index) => (
          // Rows have no id, and the list comes whole or not at all.
          <li key={index} lang={ofRow}>
            <PageLink url={url}>{heading ?? noTitle}</PageLink>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
