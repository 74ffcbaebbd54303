import type { SanitizedCollectionConfig } from 'payload'

export type IdKind = 'uuid' | 'databaseId'

/** Our collections bring ids of their own; those of Payload and of versions are the database's. */
export function idKind(collection: Pick<SanitizedCollectionConfig, 'flattenedFields'>): IdKind {
  return collection.flattenedFields.some(({ name }) => name === 'id') ? 'uuid' : 'databaseId'
}
