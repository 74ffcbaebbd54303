import type { GroupField } from 'payload'
import { nobody } from '#collections/access/rules.ts'

/** What an import says of itself, and no person or program beside it. */
const byImport = { create: nobody, update: nobody }

/** Where a document comes from and what others may do with it. */
export const provenanceField: GroupField = {
  name: 'provenance',
  type: 'group',
  admin: {
    description: 'Where this content comes from. An origin and a rights statement are both needed.',
  },
  fields: [
    {
      name: 'origin',
      type: 'text',
      admin: {
        description: 'The publisher, agency or project that issued it, or its web address.',
      },
    },
    {
      name: 'rights',
      type: 'text',
      admin: {
        description: 'What may be done with it, such as "US federal work, public domain".',
      },
    },
    { name: 'licence', type: 'text', admin: { description: 'The licence, where there is one.' } },
    {
      name: 'attribution',
      type: 'text',
      admin: { description: 'The words that a reuser must show, where there are any.' },
    },
    {
      name: 'source',
      type: 'text',
      access: byImport,
      admin: {
        readOnly: true,
        description: 'The file or address that an import read it from. No origin by itself.',
      },
    },
    {
      name: 'sourceHash',
      type: 'text',
      access: byImport,
      admin: {
        readOnly: true,
        description: 'The SHA-256 of what was read, so that a changed source is noticed.',
      },
    },
    {
      name: 'importedAt',
      type: 'date',
      access: byImport,
      admin: { readOnly: true, description: 'When it was imported.' },
    },
    {
      name: 'note',
      type: 'textarea',
      admin: { description: 'What else is known about the source.' },
    },
  ],
}
