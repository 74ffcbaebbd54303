import type { CollectionConfig, Field, FieldAffectingData, FieldHook } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { emptyForUnset, nullForUnset } from '#collections/hooks/nullForUnset.ts'

/** The collection, with the same answers on both databases for fields that hold nothing. */
export function servedAlike(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: collection.fields.map(alike) }
}

function alike(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(alike) })) }
  }
  if (field.type === 'group') return { ...field, fields: field.fields.map(alike) }
  if (field.type === 'array')
    return withHook({ ...field, fields: field.fields.map(alike) }, emptyForUnset)
  if ('hasMany' in field && field.hasMany) return withHook(field, emptyForUnset)
  return withHook(field, nullForUnset)
}

/** First of its hooks, so that the others know what an unset field looks like. */
function withHook(field: Field, hook: FieldHook): Field {
  if (!fieldAffectsData(field) || field.name === 'id' || isLeftToPayload(field)) return field
  const afterRead = [hook, ...(field.hooks?.afterRead ?? [])]
  return { ...field, hooks: { ...field.hooks, afterRead } }
}

/**
 * Hidden fields would come back as null, and Payload fills in default values itself. A list that is worked out is never
 * unset, and its own hook has to be the first: Payload calls that one before it takes hidden fields out of the document.
 */
function isLeftToPayload(field: FieldAffectingData): boolean {
  const isWorkedOut = field.type === 'array' && Boolean(field.virtual)
  return Boolean(field.hidden) || 'defaultValue' in field || isWorkedOut
}
