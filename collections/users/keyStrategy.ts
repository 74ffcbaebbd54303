import type { AuthStrategy, AuthStrategyResult, Payload } from 'payload'
import { hashOf, keyIn } from '#collections/api-clients/keyOf.ts'
import type { Scope } from '#config/scopes.ts'
import { noteKeyUse } from '#database/noteKeyUse.ts'

const name = 'api-key'

type Client = {
  id: string
  name: string
  scopes?: Scope[] | null
  lastUsedAt?: string | null
  revokedAt?: string | null
}

/** Lets a program in by the key in its `Authorization` header. It is a viewer of its own kind, and not staff. */
export const keyStrategy: AuthStrategy = {
  name,
  authenticate: async ({ headers, payload }) => {
    const key = keyIn(headers)
    const client = key ? await clientWith(key, payload) : null
    if (!client) return { user: null }
    noteKeyUse(payload, { ...client, now: new Date() })
    const { id, scopes } = client
    const viewer = { id, name: client.name, scopes, collection: 'api-clients', _strategy: name }
    // Payload knows users of login collections only; access rules of ours look at `collection`.
    return { user: viewer as unknown as AuthStrategyResult['user'] }
  },
}

async function clientWith(key: string, payload: Payload): Promise<Client | null> {
  const client = await payload.db.findOne<Client>({
    collection: 'api-clients',
    where: { keyHash: { equals: hashOf(key) } },
  })
  return client && !client.revokedAt ? client : null
}
