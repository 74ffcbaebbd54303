import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { computedField } from '#collections/fields/computedField.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { elementFields } from './fields.ts'
import { fillElementKey } from './hooks/fillElementKey.ts'

export const PracticeModelElements: CollectionConfig = {
  slug: 'practice-model-elements',
  labels: { singular: 'Element', plural: 'Elements' },
  graphQL: { singularName: 'PracticeModelElement', pluralName: 'PracticeModelElements' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: 'position',
  hooks: { beforeValidate: [fillElementKey] },
  admin: {
    group: 'Practice models',
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'model', 'parent', 'position', '_status'],
    listSearchableFields: ['label', 'tagline'],
    pagination: { defaultLimit: 50 },
    description: 'A part of a practice model: a value, a practice, a strategy, an outcome.',
  },
  fields: [
    idField,
    { type: 'tabs', tabs: [{ label: 'Element', fields: elementFields }, sourceTab] },
    computedField('foldedLabel'),
    computedField('key', { unique: true }),
  ],
}
