import { isKindredError } from '@kindred/client'
import { ProblemPage } from '#pages/problemPage.tsx'
import type { Answer } from '#visit/answer.ts'
import { hrefOf } from '#visit/place.ts'
import type { Visit } from '#visit/visit.ts'

/** What readers are told where Kindred gave no page. Throws what is no failure of a question. */
export function problem(error: unknown, visit: Visit): Answer {
  if (isKindredError(error, 'GONE')) return gone(error.data, visit)
  if (isKindredError(error, 'MOVED_ELSEWHERE')) return { movedTo: error.data.url }
  if (isKindredError(error, 'PARAMETER_INVALID')) return unclear(visit)
  if (isKindredError(error)) return unreachable(visit)
  throw error
}

type Ending = { explanation: string | null; alternative: string | null }

function gone({ explanation, alternative }: Ending, { words, locale }: Visit): Answer {
  const { gone: title, goneText, alternative: words410 } = words.problems
  const body = (
    <ProblemPage title={title} text={explanation ?? goneText}>
      {alternative && (
        <p class="offer">
          <a href={hrefOf(alternative, locale)}>{words410}</a>
        </p>
      )}
    </ProblemPage>
  )
  return { status: 410, title, body }
}

function unclear({ words, locale, path }: Visit): Answer {
  const { unclear: title, unclearText } = words.problems
  const body = (
    <ProblemPage title={title} text={unclearText}>
      <p class="offer">
        <a href={hrefOf(path, locale)}>{path === '/crosswalk' ? words.compare : words.search}</a>
      </p>
    </ProblemPage>
  )
  return { status: 400, title, body }
}

function unreachable({ words }: Visit): Answer {
  const { unreachable: title, unreachableText } = words.problems
  const body = <ProblemPage title={title} text={unreachableText} canSearch={false} />
  return { status: 503, title, body }
}
