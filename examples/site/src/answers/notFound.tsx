import { ProblemPage } from '#pages/problemPage.tsx'
import type { Answer } from '#visit/answer.ts'
import type { Visit } from '#visit/visit.ts'

export function notFound({ words }: Pick<Visit, 'words'>): Answer {
  const { notFound: title, notFoundText } = words.problems
  return { status: 404, title, body: <ProblemPage title={title} text={notFoundText} /> }
}
