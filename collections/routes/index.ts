import type { CollectionConfig } from 'payload'
import { keptByService, nobody, publishers } from '#collections/access/rules.ts'
import { choiceColumn, textColumn } from '#collections/fields/columnField.ts'
import { idField } from '#collections/fields/idField.ts'
import { checkPath } from '#rules/pathOf.ts'
import { editorsRedirects } from './editorsRedirects.ts'
import { auditRedirect, auditRemovedRedirect } from './hooks/auditRedirect.ts'
import { judgeRedirect } from './hooks/judgeRedirect.ts'

/** Says whose row it is; what an editor sends here is dropped. */
const byService = { access: { create: nobody } }

/** Every path that is or was in use, once: what is there, where it went, or that it is gone. */
export const Routes: CollectionConfig = {
  slug: 'routes',
  labels: { singular: 'Path', plural: 'Paths' },
  graphQL: false,
  access: { ...keptByService, create: publishers, delete: editorsRedirects },
  hooks: {
    beforeValidate: [judgeRedirect],
    afterChange: [auditRedirect],
    afterDelete: [auditRemovedRedirect],
  },
  custom: { isKeptWithContent: true },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'path',
  admin: {
    group: 'Administration',
    useAsTitle: 'path',
    defaultColumns: ['path', 'kind', 'destination', 'madeBy', 'updatedAt'],
    listSearchableFields: ['path', 'destination'],
    description: 'Every path that is or was in use: a document, a redirect, or gone for good.',
  },
  fields: [
    idField,
    {
      name: 'path',
      type: 'text',
      required: true,
      index: true,
      unique: true,
      validate: (value: unknown) => checkPath(value),
      admin: { description: 'The path, unique over all types.' },
    },
    {
      ...choiceColumn({
        name: 'kind',
        description: 'What a reader gets there.',
        required: true,
        index: true,
        options: ['content', 'redirect', 'gone'],
      }),
      ...byService,
    },
    {
      ...textColumn({ name: 'documentType', description: 'The collection of its document.' }),
      ...byService,
    },
    {
      ...textColumn({
        name: 'documentId',
        description: 'The document that has or had it.',
        index: true,
      }),
      ...byService,
    },
    {
      name: 'destination',
      type: 'text',
      index: true,
      admin: { description: 'Where a redirect leads, or what to read in place of what is gone.' },
    },
    {
      name: 'explanation',
      type: 'textarea',
      admin: { description: 'Why it is gone or moved, for readers.' },
    },
    {
      ...choiceColumn({
        name: 'madeBy',
        description: 'Whether an editor or a move made it.',
        required: true,
        options: ['system', 'editor'],
      }),
      ...byService,
    },
  ],
}
