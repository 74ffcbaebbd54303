import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { publishedFields } from '#collections/fields/publishedFields.ts'
import { careTab } from '#collections/fields/careTab.ts'
import { classificationTab } from '#collections/fields/classificationTab.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { refuseCycle } from '#collections/hooks/refuseCycle.ts'
import {
  placeFields,
  publishPartsPanel,
  relatedField,
  resourcesField,
  topicPageFields,
} from './fields.ts'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'path',
  hooks: { beforeChange: [refuseCycle({ field: 'parent' })] },
  admin: {
    group: 'Pages',
    useAsTitle: 'title',
    defaultColumns: ['title', 'path', 'kind', 'errorCount', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'path', 'summary'],
    description:
      'A page about one subject: an introduction, spotlights, cards and resources, in order.',
  },
  fields: [
    publishPartsPanel,
    ...publishedFields(''),
    ...placeFields,
    {
      type: 'tabs',
      tabs: [
        { label: 'Page', fields: topicPageFields },
        { label: 'Related and resources', fields: [relatedField, resourcesField] },
        classificationTab,
        careTab,
        sourceTab,
      ],
    },
  ],
}
