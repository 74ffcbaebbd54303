import type { CollectionConfig } from 'payload'
import { keptByService } from '#collections/access/rules.ts'
import { choiceColumn, textColumn, timeColumn } from '#collections/fields/columnField.ts'
import { idField } from '#collections/fields/idField.ts'

/** What is to be published or unpublished, and when. One process claims a job by a conditional update with a lease. */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: 'Scheduled action', plural: 'Schedule' },
  graphQL: false,
  access: keptByService,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'dueAt',
  admin: {
    group: 'Administration',
    useAsTitle: 'action',
    defaultColumns: ['dueAt', 'action', 'title', 'state', 'failure'],
    description: 'What will be published or unpublished by itself, and what became of it.',
  },
  fields: [
    idField,
    choiceColumn({
      name: 'action',
      description: 'What is to be done.',
      required: true,
      options: ['publish', 'unpublish'],
    }),
    textColumn({ name: 'documentType', description: 'The collection.', required: true }),
    textColumn({ name: 'documentId', description: 'The document.', required: true, index: true }),
    textColumn({ name: 'title', description: 'The name of the document when it was planned.' }),
    timeColumn({
      name: 'dueAt',
      description: 'When it is to be done.',
      required: true,
      index: true,
    }),
    choiceColumn({
      name: 'state',
      description: 'What became of it.',
      required: true,
      index: true,
      options: ['waiting', 'claimed', 'done', 'failed', 'cancelled'],
    }),
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      admin: { readOnly: true, description: 'How often it was tried.' },
    },
    textColumn({ name: 'claimedBy', description: 'The process that is at it.' }),
    timeColumn({ name: 'leaseUntil', description: 'Until when nobody else takes it.' }),
    { name: 'failure', type: 'textarea', admin: { readOnly: true, description: 'Why it failed.' } },
    textColumn({
      name: 'requestedBy',
      description: 'Who planned it; it is done on their behalf.',
      required: true,
    }),
    timeColumn({ name: 'endedAt', description: 'When it was done, failed or was called off.' }),
  ],
}
