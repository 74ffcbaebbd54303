import type { CollectionConfig } from 'payload'
import { contentAccess, currentOrDrafts } from '#collections/access/rules.ts'
import { classificationTab } from '#collections/fields/classificationTab.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { recordFields } from '#collections/fields/recordFields.ts'
import { translationFields } from '#collections/fields/translationFields.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { dateFields, spotlightFields } from './fields.ts'

export const Spotlights: CollectionConfig = {
  slug: 'spotlights',
  labels: { singular: 'Spotlight', plural: 'Spotlights' },
  access: { ...contentAccess, read: currentOrDrafts },
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'linkText',
  admin: {
    group: 'Building blocks',
    useAsTitle: 'linkText',
    defaultColumns: ['linkText', 'organization', 'ends', 'errorCount', '_status', 'updatedAt'],
    listSearchableFields: ['linkText', 'body'],
    description:
      'A pointer to a person, project or page that deserves attention, for a time or for good.',
  },
  fields: [
    idField,
    ...recordFields,
    ...translationFields,
    ...dateFields,
    {
      type: 'tabs',
      tabs: [{ label: 'Spotlight', fields: spotlightFields }, classificationTab, sourceTab],
    },
  ],
}
