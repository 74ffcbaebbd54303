import type { Child } from 'hono/jsx'
import type { Shown } from '#visit/answer.ts'
import { useVisit } from '#visit/visit.ts'
import { Head } from './head.tsx'
import { SiteFooter } from './siteFooter.tsx'
import { SiteHeader } from './siteHeader.tsx'

/** The frame of every page. */
export function Layout({ shown, children }: { shown: Shown; children: Child }) {
  const { words, locale } = useVisit()
  return (
    <html lang={locale}>
      <Head shown={shown} />
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <SiteHeader shown={shown} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
