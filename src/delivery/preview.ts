import { ParameterInvalid } from '#errors/catalogue.ts'
import { isPageCollection, type PageCollection } from './contentTypes.ts'
import { createCursors } from './cursor.ts'

/** A page that somebody may see as it was saved last. */
export type Preview = { collection: PageCollection; id: string }

const hour = 3_600_000
const purpose = { list: 'preview', parameter: 'preview' }

export type IssuedPreview = {
  token: string
  /** ISO 8601 in UTC. */
  expiresAt: string
}

type Parts = {
  payload: { secret: string }
  now: Date
}

/** A token that shows one page as it was saved last, to whoever has it, for an hour. */
export function issuePreview({ collection, id }: Preview, { payload, now }: Parts): IssuedPreview {
  const expiresAt = new Date(now.getTime() + hour).toISOString()
  const token = createCursors(payload).write(purpose, { collection, id, expiresAt })
  return { token, expiresAt }
}

/** The page that a token shows. Throws ParameterInvalid for one that was not issued here, or is over. */
export function readPreview(token: string, { payload, now }: Parts): Preview {
  const { collection, id, expiresAt } = sealedIn(token, payload)
  const isOver = new Date(String(expiresAt)) <= now
  if (isOver || !isPageCollection(collection) || typeof id !== 'string') throw refusal()
  return { collection, id }
}

function sealedIn(token: string, payload: { secret: string }): Record<string, unknown> {
  try {
    return createCursors(payload).read(purpose, token) as Record<string, unknown>
  } catch {
    throw refusal()
  }
}

function refusal() {
  return new ParameterInvalid({ path: 'preview', expected: 'a token that is not over yet' })
}
