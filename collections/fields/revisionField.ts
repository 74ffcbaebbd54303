import type { NumberField } from 'payload'

/**
 * How often the document was saved. The admin sends back the number that it began with, so that a save which is based
 * on an older version is noticed; see `countRevision`.
 */
export const revisionField: NumberField = {
  name: 'revision',
  type: 'number',
  index: true,
  admin: {
    hidden: true,
    description:
      'How often it was saved. Sent back with a change, it keeps the change from overwriting a newer one.',
  },
}
