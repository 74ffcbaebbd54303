import type { Content } from '@kindred/client'
import type { Child } from 'hono/jsx'
import { useVisit } from '#visit/visit.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { ChangeHistory } from './changeHistory.tsx'
import { LinkedPages } from './linkedPages.tsx'
import { Notices } from './notices.tsx'
import { PageFacts } from './pageFacts.tsx'

/** What every page of Kindred has, around what its type has of its own. */
export function ContentFrame({ page, children }: { page: Content; children: Child }) {
  const { words } = useVisit()
  return (
    <>
      <Breadcrumb page={page} />
      <header class="heading">
        <p class="kicker">{words.types[page.type]}</p>
        <h1>{page.title ?? words.untitled}</h1>
        {page.summary && <p class="lede">{page.summary}</p>}
      </header>
      <Notices page={page} />
      <div class="columns">
        <article>
          {children}
          <LinkedPages links={page.links} />
          <ChangeHistory changes={page.changeHistory} />
        </article>
        <PageFacts page={page} />
      </div>
    </>
  )
}
