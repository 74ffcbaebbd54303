import type { CheckboxField, CollectionConfig } from 'payload'
import { keptByService } from '#collections/access/rules.ts'
import { computedField } from '#collections/fields/computedField.ts'
import { textColumn } from '#collections/fields/columnField.ts'
import { idField } from '#collections/fields/idField.ts'

/**
 * Who points at whom, by which field and in which language. A row stays when neither the live row nor the newest draft
 * points any more: an older version still does.
 */
export const References: CollectionConfig = {
  slug: 'references',
  labels: { singular: 'Reference', plural: 'References' },
  graphQL: false,
  access: keptByService,
  custom: { isKeptWithContent: true },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: 'Administration',
    useAsTitle: 'field',
    hidden: true,
    defaultColumns: ['fromType', 'fromId', 'field', 'toType', 'toId'],
    description: 'Who points at whom: links, lists and running text.',
  },
  fields: [
    idField,
    textColumn({ name: 'fromType', description: 'The collection that points.', required: true }),
    textColumn({
      name: 'fromId',
      description: 'The document that points.',
      required: true,
      index: true,
    }),
    textColumn({ name: 'field', description: 'The field, without row numbers.', required: true }),
    textColumn({ name: 'language', description: 'The language, where the field has several.' }),
    textColumn({ name: 'toType', description: 'The collection pointed at.', required: true }),
    textColumn({
      name: 'toId',
      description: 'The document pointed at.',
      required: true,
      index: true,
    }),
    flag('isLive', 'What readers see points there.'),
    flag('isDraft', 'The newest draft points there.'),
    computedField('key', { unique: true }),
  ],
}

function flag(name: string, description: string): CheckboxField {
  return { name, type: 'checkbox', defaultValue: false, admin: { readOnly: true, description } }
}
