import type { Content } from '@kindred/client'
import { PageLink } from '#parts/pageLink.tsx'
import { ProblemPage } from '#pages/problemPage.tsx'
import type { Answer } from '#visit/answer.ts'
import type { Visit } from '#visit/visit.ts'

/** A page that is there in the other language only. */
export function untranslated(page: Content, { words }: Visit): Answer {
  const { untranslated: title, untranslatedText } = words.problems
  const body = (
    <ProblemPage title={title} text={untranslatedText}>
      <p class="offer">
        <PageLink url={page.path} locale={page.locale}>
          {page.title ?? words.untitled}
        </PageLink>
      </p>
    </ProblemPage>
  )
  return { status: 404, title, body }
}
