import type { Locale } from '@kindred/client'
import type { Child } from 'hono/jsx'
import { hrefOf } from '#visit/place.ts'
import { useVisit } from '#visit/visit.ts'

type Props = {
  /** A path of Kindred or an address elsewhere; null where the part leads nowhere. */
  url: string | null
  /** The language that the page is there in. */
  locale: Locale
  children: Child
}

/** A link, or plain text. To a page that was not translated it leads in the language that there is. */
export function PageLink({ url, locale, children }: Props) {
  const { langOf } = useVisit()
  if (url === null) return <span lang={langOf(locale)}>{children}</span>
  return (
    <a href={hrefOf(url, locale)} lang={langOf(locale)} hreflang={langOf(locale)}>
      {children}
    </a>
  )
}
