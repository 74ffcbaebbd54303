import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'

type Values = Record<string, unknown> & { status?: 'draft' | 'published' }

/** Makes one document with what a test says of it; the rest is filled in so that it could be published. */
export async function make(payload: Payload, collection: CollectionSlug, values: Values = {}) {
  const { status = 'published', ...said } = values
  const data = { ...fillers[collection]?.(), ...said, _status: status }
  return payload.create({
    collection,
    data: data as never,
    draft: status === 'draft',
    depth: 0,
    overrideAccess: true,
  }) as unknown as Promise<Record<string, unknown> & { id: string; path: string }>
}

const fillers: Partial<Record<CollectionSlug, () => Record<string, unknown>>> = {
  topics: () => ({ ...page('Topic'), kind: 'topic' }),
  articles: () => ({ ...page('Article'), kind: 'article' }),
  cards: () => ({ title: `Card ${randomUUID()}` }),
  spotlights: () => ({ linkText: `Spotlight ${randomUUID()}` }),
  resources: () => ({ ...page('Resource'), type: 'publication' }),
  organizations: () => ({ name: `Organization ${randomUUID()}` }),
  'practice-models': () => page('Model'),
}

/** With a path of its own, since the same title would else make the same path twice. */
function page(kind: string) {
  const id = randomUUID()
  return { title: `${kind} ${id}`, path: `/${id}` }
}
