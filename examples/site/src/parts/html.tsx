import { raw } from 'hono/html'
import type { Locale } from '@kindred/client'
import { htmlHere } from '#visit/htmlHere.ts'
import { useVisit } from '#visit/visit.ts'

type Props = { html: string; locale?: Locale }

/** Rich text as Kindred gives it: it has been made safe there. */
export function Html({ html, locale }: Props) {
  const visit = useVisit()
  return (
    <div class="prose" lang={locale && visit.langOf(locale)}>
      {raw(htmlHere(html, visit.locale))}
    </div>
  )
}
