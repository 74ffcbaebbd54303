import type { TextField } from 'payload'

/** A text that hooks fill in and nobody else sees. At the top of a collection: in a tab, GraphQL would offer it as a filter. */
export function computedField(name: string, { unique = false } = {}): TextField {
  return {
    name,
    type: 'text',
    required: true,
    unique,
    index: unique,
    hidden: true,
    admin: { disabled: true },
  }
}
