import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { publishedFields } from '#collections/fields/publishedFields.ts'
import { careTab } from '#collections/fields/careTab.ts'
import { classificationTab } from '#collections/fields/classificationTab.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { articleFields, articleKindField, issueField } from './fields.ts'

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'path',
  admin: {
    group: 'Pages',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'path', 'errorCount', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'path', 'summary'],
    description: 'Running text: a newsletter article, a brief, a plain page.',
  },
  fields: [
    ...publishedFields('/articles'),
    articleKindField,
    {
      type: 'tabs',
      tabs: [
        { label: 'Article', fields: articleFields },
        { label: 'Issue', fields: [issueField] },
        classificationTab,
        careTab,
        sourceTab,
      ],
    },
  ],
}
