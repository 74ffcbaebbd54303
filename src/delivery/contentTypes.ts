/** The types of what has a page of its own, by the collection that holds it. */
export const pageTypes = {
  topics: 'topic',
  articles: 'article',
  resources: 'resource',
  'practice-models': 'practice-model',
} as const

/** The types of what stands on pages only. */
export const partTypes = {
  cards: 'card',
  spotlights: 'spotlight',
  organizations: 'organization',
  terms: 'term',
  media: 'media',
  'practice-model-elements': 'practice-model-element',
  'element-mappings': 'element-mapping',
  'glossary-terms': 'glossary-term',
} as const

export const contentTypes = { ...pageTypes, ...partTypes }

export type PageCollection = keyof typeof pageTypes
export type PageType = (typeof pageTypes)[PageCollection]
export type ContentCollection = keyof typeof contentTypes
export type ContentType = (typeof contentTypes)[ContentCollection]

export const pageCollections = Object.keys(pageTypes) as PageCollection[]

export function isPageCollection(collection: unknown): collection is PageCollection {
  return pageCollections.some((one) => one === collection)
}

export function isContentCollection(collection: unknown): collection is ContentCollection {
  return typeof collection === 'string' && Object.hasOwn(contentTypes, collection)
}

/** The field that names a document in lists and links. */
export function namingField(collection: ContentCollection): string {
  return namingFields[collection] ?? 'title'
}

const namingFields: Partial<Record<ContentCollection, string>> = {
  organizations: 'name',
  terms: 'label',
  'practice-model-elements': 'label',
  spotlights: 'linkText',
  media: 'filename',
  'glossary-terms': 'term',
}
