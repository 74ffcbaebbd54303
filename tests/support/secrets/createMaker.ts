import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { ContentCollection } from '#delivery/contentTypes.ts'
import { hide, make, provenance } from '#tests/support/make.ts'
import { picture } from '#tests/support/picture.ts'
import { canary } from './canary.ts'

type Values = Record<string, unknown> & { status?: 'draft' | 'published' }

export type Made = { id: string; collection: ContentCollection; path: string }

type Who = { payload: Payload; person: { id: string } }

const pages: ContentCollection[] = ['topics', 'articles', 'resources', 'practice-models']
const withoutProvenance: ContentCollection[] = ['terms', 'media', 'glossary-terms']

/** Makes documents and remembers by which words, besides their texts, a secret one would be known. */
export function createMaker({ payload, person }: Who) {
  /** Of what readers never had, and of what they had once. */
  const secrets = { never: [] as string[], once: [] as string[] }
  const user = { ...person, collection: 'users' as const }

  async function live(collection: ContentCollection, values: Values = {}): Promise<Made> {
    const made = await create({ ...forStaff(collection, person.id), ...values }, collection)
    return { id: made.id, collection, path: made.path }
  }

  async function never(collection: ContentCollection, values: Values = {}): Promise<Made> {
    const made = await create({ ...values, status: 'draft' }, collection)
    secrets.never.push(...wordsFor(made))
    return { id: made.id, collection, path: made.path }
  }

  /** What is live with secret words until `hideAll`, so that live documents can be published with it. */
  const later: Made[] = []

  async function once(collection: ContentCollection, values: Values = {}): Promise<Made> {
    const made = await create(values, collection)
    secrets.once.push(...wordsFor(made))
    later.push({ id: made.id, collection, path: made.path })
    return { id: made.id, collection, path: made.path }
  }

  async function hideAll(): Promise<void> {
    for (const { collection, id } of later) await hide(payload, collection, id)
  }

  async function draftOver({ collection, id }: Made, data: object, locale: 'en' | 'es' = 'en') {
    const options = { draft: true, depth: 0, overrideAccess: true, user }
    await payload.update({ collection, id, data: data, locale, ...options })
  }

  async function create(values: Values, collection: ContentCollection) {
    if (collection !== 'media') return make(payload, collection, values, { user })
    const { status = 'published', ...said } = values
    return payload.create({
      collection,
      data: { alt: 'A blue field', ...said, _status: status },
      file: await picture({ name: `canary-${randomUUID()}.png`, width: 20 }),
      draft: status === 'draft',
      depth: 0,
      overrideAccess: true,
      user,
    }) as unknown as ReturnType<typeof make>
  }

  return { live, never, once, hideAll, draftOver, secrets }
}

export type Maker = ReturnType<typeof createMaker>

/** What a live document says to staff only. */
function forStaff(collection: ContentCollection, owner: string): object {
  if (withoutProvenance.includes(collection)) return {}
  const said = { ...provenance, note: canary('note'), source: canary('source') }
  const secret = { provenance: { ...said, sourceHash: canary('hash') } }
  return pages.includes(collection) ? { ...secret, owner, stage: 'ready' } : secret
}

function wordsFor({ id, path, filename }: Record<string, unknown>): string[] {
  return [id, path, filename].filter((one) => typeof one === 'string')
}
