import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { keyField } from '#collections/fields/keyField.ts'
import { recordFields } from '#collections/fields/recordFields.ts'
import { translationFields } from '#collections/fields/translationFields.ts'
import { refuseTakenKey } from '#collections/hooks/refuseTakenKey.ts'
import { glossaryTermFields } from './fields.ts'
import { fillGlossaryKey } from './hooks/fillGlossaryKey.ts'

export const GlossaryTerms: CollectionConfig = {
  slug: 'glossary-terms',
  labels: { singular: 'Glossary entry', plural: 'Glossary' },
  graphQL: { singularName: 'GlossaryTerm', pluralName: 'GlossaryTerms' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: 'term',
  hooks: { beforeValidate: [fillGlossaryKey], beforeChange: [refuseTakenKey] },
  admin: {
    group: 'Vocabulary',
    useAsTitle: 'term',
    defaultColumns: ['term', 'acronym', 'errorCount', '_status', 'updatedAt'],
    listSearchableFields: ['term', 'acronym', 'definition'],
    description:
      'Words of the field: what they mean, their short forms, and how Spanish says them.',
  },
  fields: [idField, ...recordFields, ...translationFields, ...glossaryTermFields, keyField],
}
