import { ask } from './ask.ts'
import type { Connection } from './connection.ts'
import type { ContentList } from './generated/api.ts'
import type { ListedWith, ListField, ListPartQuestion, ListQuestion } from './questions.ts'

/** A part of a list: `next` is the cursor of the one after it, null at the end. */
export type ListPart<Field extends ListField = ListField> = Omit<ContentList, 'items'> & {
  items: ListedWith<Field>[]
}

/** The most that the server answers at once. */
const largestPart = 100

export function readListPart<Field extends ListField = ListField>(
  connection: Connection,
  { signal, updatedSince, ...query }: ListPartQuestion<Field> = {},
): Promise<ListPart<Field>> {
  const path = '/api/content'
  return ask(connection, { path, query: { ...query, 'updated-since': updatedSince }, signal })
}

/** Page by page; a part is asked for when the one before it is used up. */
export async function* readList<Field extends ListField = ListField>(
  connection: Connection,
  { limit = Infinity, ...question }: ListQuestion<Field> = {},
): AsyncGenerator<ListedWith<Field>, void, undefined> {
  let left = limit
  let cursor: string | undefined
  do {
    const asked = { ...question, cursor, limit: Math.min(left, largestPart) }
    const part: ListPart<Field> = await readListPart<Field>(connection, asked)
    yield* part.items
    left -= part.items.length
    cursor = part.next ?? undefined
  } while (cursor !== undefined && left > 0)
}
