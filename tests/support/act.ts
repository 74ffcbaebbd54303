import { randomUUID } from 'node:crypto'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { actions } from '#collections/actions/actions.ts'
import { runAction } from '#collections/actions/runAction.ts'
import { retryWhole } from '#database/retry.ts'

type Asked = {
  act: string
  collection?: CollectionSlug
  id: string
  input?: unknown
  role?: 'author' | 'publisher' | 'admin'
  locale?: 'en' | 'es'
}

/** Runs an action as the server does: in one transaction, again as a whole when that lost against another. */
export function act(payload: Payload, asked: Asked) {
  const { collection = 'topics', id, input = {}, role = 'publisher', locale = 'en' } = asked
  const action = actions.find(({ name }) => name === asked.act)
  if (!action) throw new Error(`There is no action "${asked.act}".`)
  return retryWhole(async () => {
    const user = { id: randomUUID(), collection: 'users', roles: [role], email: 'p@example.org' }
    const req = await createLocalReq({ user: user as never, locale }, payload)
    return runAction(action, { collection, id, text: JSON.stringify(input), req })
  })
}
