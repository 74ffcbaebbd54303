import { ask } from './ask.ts'
import type { Connection } from './connection.ts'
import type { Change, Changes } from './generated/api.ts'
import type { ChangesPartQuestion, ChangesQuestion } from './questions.ts'

/** The most that the server answers at once. */
const largestPart = 200

export function readChangesPart(
  connection: Connection,
  { signal, ...query }: ChangesPartQuestion = {},
): Promise<Changes> {
  return ask(connection, { path: '/api/changes', query, signal })
}

/** Change by change, to the last one there is; a part is asked for when the one before it is used up. */
export async function* readChanges(
  connection: Connection,
  { limit = Infinity, ...question }: ChangesQuestion = {},
): AsyncGenerator<Change, void, undefined> {
  let left = limit
  let { since } = question
  let isCurrent = false
  while (!isCurrent && left > 0) {
    const asked = { ...question, since, limit: Math.min(left, largestPart) }
    const part: Changes = await readChangesPart(connection, asked)
    yield* part.changes
    left -= part.changes.length
    since = part.next
    isCurrent = part.isCurrent
  }
}
