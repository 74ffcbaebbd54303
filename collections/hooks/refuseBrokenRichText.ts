import { ValidationError, type FieldHook } from 'payload'
import { linkTargets } from '#collections/fields/linkTargets.ts'
import { isLocale } from '#config/locales.ts'
import { checkRichText } from '#rules/richText.ts'

/**
 * Nothing that running text may not hold is stored, not even in a draft, whose fields Payload does not validate. The
 * editor's own hooks walk the nodes before anything is validated, and fail on what is no node.
 */
export const refuseBrokenRichText: FieldHook = ({ value, collection, path, req }) => {
  const faults = textsIn(value).map((text) => checkRichText(text, { linkTargets }))
  const errors = faults
    .filter((fault) => fault !== true)
    .map((message) => ({ path: path.join('.'), message }))
  if (errors.length === 0) return value
  throw new ValidationError({ ...(collection ? { collection: collection.slug } : {}), errors, req })
}

/** A duplicate comes with every language at once. */
function textsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || 'root' in value) return [value]
  const languages = Object.keys(value)
  return languages.length > 0 && languages.every(isLocale) ? Object.values(value) : [value]
}
