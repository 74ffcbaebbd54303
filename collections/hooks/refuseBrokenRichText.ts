import { ValidationError, type FieldHook } from 'payload'
import { hasOnlyNodes, isRichText } from '#rules/richText.ts'

/** The editor's own hooks walk the nodes before anything is validated, and fail on what is no node. */
export const refuseBrokenRichText: FieldHook = ({ value, collection, path, req }) => {
  if (!isRichText(value) || hasOnlyNodes(value.root)) return value
  const errors = [
    { path: path.join('.'), message: 'Rich text holds something that is not a node.' },
  ]
  throw new ValidationError({ ...(collection ? { collection: collection.slug } : {}), errors, req })
}
