import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { make } from './make.ts'

export type Values = Record<string, unknown>

type Put = { id: string; parent: string | null; draft?: boolean }

/** Documents that stand under others of their kind. */
export const hierarchies = [
  hierarchy('topics', 'parent', () => ({})),
  hierarchy('organizations', 'parent', () => ({})),
  hierarchy('terms', 'broader', () => ({ scheme: 'subject', label: randomUUID() })),
  hierarchy('practice-model-elements', 'parent', (model) => ({
    ...{ model, kind: 'value', label: randomUUID() },
  })),
]

/** `field` names what a document stands under; `values` fills in the rest of one, of a practice model. */
function hierarchy(collection: CollectionSlug, field: string, values: (model: string) => Values) {
  return {
    collection,
    field,
    async add(payload: Payload, { parent, model, ...said }: Values & { model: string }) {
      const data = { ...values(model), [field]: parent, ...said }
      return (await make(payload, collection, data)).id
    },
    put(payload: Payload, { id, parent, draft = false }: Put) {
      const data = { [field]: parent, ...(draft ? {} : { _status: 'published' }) } as never
      return payload.update({ collection, id, data, draft, depth: 0 })
    },
  }
}
