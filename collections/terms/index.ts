import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { computedField } from '#collections/fields/computedField.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { keyField } from '#collections/fields/keyField.ts'
import { recordFields } from '#collections/fields/recordFields.ts'
import { translationFields } from '#collections/fields/translationFields.ts'
import { refuseCycle } from '#collections/hooks/refuseCycle.ts'
import { refuseTakenKey } from '#collections/hooks/refuseTakenKey.ts'
import { termFields } from './fields.ts'
import { fillTermKey } from './hooks/fillTermKey.ts'

export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: 'Term', plural: 'Terms' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: 'label',
  hooks: {
    beforeValidate: [fillTermKey],
    beforeChange: [refuseCycle({ field: 'broader', within: 'scheme' }), refuseTakenKey],
  },
  admin: {
    group: 'Vocabulary',
    useAsTitle: 'label',
    defaultColumns: ['label', 'scheme', 'broader', 'notation', 'errorCount', '_status'],
    listSearchableFields: ['label', 'notation'],
    description: 'The taxonomy: audiences, jurisdictions, subjects and formats.',
  },
  fields: [
    idField,
    ...recordFields,
    ...translationFields,
    ...termFields,
    computedField('foldedLabel'),
    keyField,
  ],
}
