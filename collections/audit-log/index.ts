import type { CollectionConfig } from 'payload'
import { admins, keptByService } from '#collections/access/rules.ts'
import { textColumn, timeColumn } from '#collections/fields/columnField.ts'
import { idField } from '#collections/fields/idField.ts'
import { refuseRewriting } from './hooks/refuseRewriting.ts'

/** Who published, withdrew, moved or deleted what, or changed a role or a key. Rows are only added. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Entry', plural: 'Audit log' },
  graphQL: false,
  access: { ...keptByService, read: admins },
  hooks: { beforeOperation: [refuseRewriting] },
  custom: { isKeptWithContent: true },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  admin: {
    group: 'Administration',
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'actorName', 'documentType', 'title'],
    description: 'Who did what, and when. Nothing here can be changed.',
  },
  fields: [
    idField,
    timeColumn({ name: 'at', description: 'When.', required: true, index: true }),
    textColumn({ name: 'action', description: 'What was done.', required: true, index: true }),
    textColumn({ name: 'actor', description: 'The id of the person or key.', index: true }),
    textColumn({ name: 'actorName', description: 'Who it was, as known then.' }),
    textColumn({ name: 'documentType', description: 'The collection.' }),
    textColumn({ name: 'documentId', description: 'The document.', index: true }),
    textColumn({ name: 'title', description: 'Its name then.' }),
    {
      name: 'details',
      type: 'textarea',
      admin: { readOnly: true, description: 'What changed, such as a path or a role.' },
    },
  ],
}
