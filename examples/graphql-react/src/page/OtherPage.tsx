import { Heading } from './Heading.tsx'
import { useWords } from './useWords.ts'

type Page = { locale: string; title: string | null; summary: string | null }

/** A page that is no topic: what all pages have. */
export function OtherPage({ page: { locale, title, summary } }: { page: Page }) {
  const { noTitle, otherType } = useWords()
  return (
    <article>
      <Heading lang={locale}>{title ?? noTitle}</Heading>
      {summary && (
        <p className="summary" lang={locale}>
          {summary}
        </p>
      )}
      <p className="note">{otherType}</p>
    </article>
  )
}
