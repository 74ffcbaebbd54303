import type { CollectionConfig } from 'payload'
import { keptByService } from '#collections/access/rules.ts'
import { choiceColumn, textColumn, timeColumn } from '#collections/fields/columnField.ts'
import { idField } from '#collections/fields/idField.ts'
import { publicationKinds } from '#rules/publication.ts'

/** The outbox: one row for each change that readers can see, written in the transaction of the change. */
export const PublicationEvents: CollectionConfig = {
  slug: 'publication-events',
  labels: { singular: 'Publication', plural: 'Publications' },
  graphQL: false,
  access: keptByService,
  custom: { isKeptWithContent: true },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-sequence',
  admin: {
    group: 'Administration',
    useAsTitle: 'kind',
    defaultColumns: ['sequence', 'kind', 'documentType', 'newPath', 'cause', 'occurredAt'],
    description: 'What changed for readers, in order. Partners are told of these.',
  },
  fields: [
    idField,
    {
      name: 'sequence',
      type: 'number',
      index: true,
      admin: {
        readOnly: true,
        description: 'Its place in the order of commits, given after the commit.',
      },
    },
    choiceColumn({
      name: 'kind',
      description: 'What readers saw happen.',
      required: true,
      options: publicationKinds,
    }),
    textColumn({ name: 'documentType', description: 'The collection.', required: true }),
    textColumn({
      name: 'documentId',
      description: 'The document.',
      required: true,
      index: true,
    }),
    textColumn({ name: 'oldPath', description: 'Its path before, where it had one.' }),
    textColumn({ name: 'newPath', description: 'Its path afterwards, where it has one.' }),
    {
      name: 'locales',
      type: 'text',
      hasMany: true,
      admin: { readOnly: true, description: 'The languages that it is there in.' },
    },
    textColumn({ name: 'cause', description: 'What brought it about.', required: true }),
    timeColumn({ name: 'occurredAt', description: 'When.', required: true, index: true }),
  ],
}
