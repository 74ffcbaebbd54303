import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'

type Values = Record<string, unknown> & { status?: 'draft' | 'published' }

type By = { user?: { id: string } }

/** Makes one document with what a test says of it; the rest is filled in so that it could be published. */
export async function make(
  payload: Payload,
  collection: CollectionSlug,
  values: Values = {},
  by: By = {},
) {
  const { status = 'published', ...said } = values
  const data = { ...fillers[collection]?.(), ...withOrigin(said), _status: status }
  return payload.create({
    collection,
    data: data as never,
    draft: status === 'draft',
    depth: 0,
    overrideAccess: true,
    ...(by as { user?: never }),
  }) as unknown as Promise<Record<string, unknown> & { id: string; path: string }>
}

/** Where test content comes from: without it, the rules refuse to publish what says something about the world. */
export const provenance = { origin: 'A test', rights: 'Public domain' }

/** Takes a live document away from readers; what links to it could only be published before. */
export async function hide(payload: Payload, collection: CollectionSlug, id: string) {
  const data = { _status: 'draft' } as never
  await payload.update({ collection, id, data, depth: 0, overrideAccess: true })
}

const fillers: Partial<Record<CollectionSlug, () => Record<string, unknown>>> = {
  topics: () => ({ ...page('Topic'), kind: 'topic' }),
  articles: () => ({ ...page('Article'), kind: 'article' }),
  cards: () => ({ title: `Card ${randomUUID()}` }),
  spotlights: () => ({ linkText: `Spotlight ${randomUUID()}` }),
  resources: () => ({ ...page('Resource'), type: 'publication' }),
  organizations: () => ({ name: `Organization ${randomUUID()}` }),
  'practice-models': () => page('Model'),
  'practice-model-elements': () => ({ provenance }),
  'element-mappings': () => ({ provenance }),
}

/** With a path of its own, since the same title would else make the same path twice. */
function page(kind: string) {
  const id = randomUUID()
  return { title: `${kind} ${id}`, path: `/${id}`, provenance }
}

/** A test that says a word of the provenance says nothing of the rest. */
function withOrigin(said: Values): Values {
  return said['provenance']
    ? { ...said, provenance: { ...provenance, ...said['provenance'] } }
    : said
}
