import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { publishedFields } from '#collections/fields/publishedFields.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { resourceFields, resourceTypeField, trainingField } from './fields.ts'

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
    defaultColumns: ['title', 'type', 'issued', '_status', 'updatedAt'],
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
          label: 'Training',
          fields: [trainingField],
          admin: { condition: (data) => data['type'] === 'training' },
        },
        sourceTab,
      ],
    },
  ],
}
