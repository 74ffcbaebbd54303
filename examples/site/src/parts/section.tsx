import type { Child } from 'hono/jsx'
import type { Locale } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'

type Props = { id: string; title: string; locale?: Locale; children: Child }

/** A part of a page under a heading of the second level, which names it for screen readers too. */
export function Section({ id, title, locale, children }: Props) {
  const { langOf } = useVisit()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} lang={locale && langOf(locale)}>
        {title}
      </h2>
      {children}
    </section>
  )
}
