import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { publishedFields } from '#collections/fields/publishedFields.ts'
import { careTab } from '#collections/fields/careTab.ts'
import { classificationTab } from '#collections/fields/classificationTab.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { practiceModelFields } from './fields.ts'

export const PracticeModels: CollectionConfig = {
  slug: 'practice-models',
  labels: { singular: 'Practice model', plural: 'Practice models' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'path',
  admin: {
    group: 'Practice models',
    useAsTitle: 'title',
    defaultColumns: ['title', 'agency', 'policyNumber', 'errorCount', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'path', 'policyNumber'],
    description:
      'An agency’s own statement of what it believes and how its staff work with families.',
  },
  fields: [
    ...publishedFields('/practice-models'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Model', fields: practiceModelFields },
        classificationTab,
        careTab,
        sourceTab,
      ],
    },
  ],
}
