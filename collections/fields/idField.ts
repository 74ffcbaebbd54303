import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'
import { idPattern } from '#rules/idPattern.ts'

/**
 * One kind of id on both databases: a UUID kept as text. Seeds bring their own (UUIDv5 of a key),
 * so the same document has the same id in every installation.
 */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  validate: (value: unknown) =>
    (typeof value === 'string' && idPattern.test(value)) || 'An id is a UUID in lower case.',
  // Not a default value: versions are stored without an id, and reads would make one up for each.
  hooks: {
    beforeValidate: [
      ({ value, operation }) => value ?? (operation === 'create' ? randomUUID() : value),
    ],
  },
  admin: { hidden: true },
}
