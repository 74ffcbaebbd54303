import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { publishedFields } from '#collections/fields/publishedFields.ts'
import { careTab } from '#collections/fields/careTab.ts'
import { classificationTab } from '#collections/fields/classificationTab.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { resourceFields, resourceTypeField } from './fields.ts'
import { publicationField, recordingField, trainingField } from './typedFields.ts'

const recorded = ['video', 'podcast', 'webinar']

export const Resources: CollectionConfig = {
  slug: 'resources',
  labels: { singular: 'Resource', plural: 'Resources' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'path',
  admin: {
    group: 'Pages',
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'issued', 'errorCount', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'path', 'summary'],
    description:
      'Something to read, watch or take part in: a publication, a training, a recording.',
  },
  fields: [
    ...publishedFields('/resources'),
    resourceTypeField,
    {
      type: 'tabs',
      tabs: [
        { label: 'Resource', fields: resourceFields },
        {
          label: 'Publication',
          fields: [publicationField],
          admin: { condition: (data) => data['type'] === 'publication' },
        },
        {
          label: 'Recording',
          fields: [recordingField],
          admin: { condition: (data) => recorded.includes(String(data['type'])) },
        },
        {
          label: 'Training',
          fields: [trainingField],
          admin: { condition: (data) => data['type'] === 'training' },
        },
        classificationTab,
        careTab,
        sourceTab,
      ],
    },
  ],
}
