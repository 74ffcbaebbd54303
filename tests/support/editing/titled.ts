import { randomUUID } from 'node:crypto'
import { provenance } from '#tests/support/make.ts'
import type { Data, Page } from './door.ts'

const kinds = { topics: { kind: 'topic' }, articles: { kind: 'article' }, cards: {} }

/** What a document of this collection needs so that it can be published, but for a path. */
export function titled(collection: Page['collection']): Data {
  const origin = collection === 'cards' ? {} : { provenance }
  return { title: `Title ${randomUUID()}`, ...origin, ...kinds[collection] }
}
