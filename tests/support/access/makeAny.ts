import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { make } from '#tests/support/make.ts'
import { picture } from '#tests/support/picture.ts'

type Values = Record<string, unknown> & { status?: 'draft' | 'published' }

/** As `make`, of any content: also of what stands under other documents, and of pictures. */
export async function makeAny(payload: Payload, collection: CollectionSlug, values: Values = {}) {
  if (collection === 'media') return makePicture(payload, values)
  return make(payload, collection, { ...(await valuesFor(payload, collection)), ...values })
}

/** What a request to create a draft says. */
export async function valuesFor(
  payload: Payload,
  collection: CollectionSlug,
): Promise<Record<string, unknown>> {
  const own = await needs[collection]?.(payload)
  if (own) return own
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin
  return { [useAsTitle]: `Something ${randomUUID()}` }
}

const needs: Partial<Record<CollectionSlug, (payload: Payload) => Promise<Values>>> = {
  media: async () => ({ alt: 'A blue field', caption: randomUUID() }),
  terms: async () => ({ scheme: 'subject', label: `Term ${randomUUID()}` }),
  'glossary-terms': async () => ({ term: `Term ${randomUUID()}`, definition: 'What it means.' }),
  'practice-model-elements': element,
  'element-mappings': async (payload) => {
    const from = await makeAny(payload, 'practice-model-elements')
    const to = await makeAny(payload, 'practice-model-elements')
    return {
      fromModel: from['model'],
      fromElement: from.id,
      relation: 'close',
      toModel: to['model'],
      toElement: to.id,
    }
  },
}

async function element(payload: Payload): Promise<Values> {
  const model = await make(payload, 'practice-models')
  return { model: model.id, kind: 'value', label: `Element ${randomUUID()}`, position: 1 }
}

async function makePicture(payload: Payload, { status = 'published' }: Values) {
  return payload.create({
    collection: 'media',
    data: { ...(await valuesFor(payload, 'media')), _status: status } as never,
    file: await picture({ name: `${randomUUID()}.png`, width: 20 }),
    draft: status === 'draft',
    depth: 0,
    overrideAccess: true,
  }) as unknown as Promise<Record<string, unknown> & { id: string; path: string }>
}
