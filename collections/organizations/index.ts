import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { recordFields } from '#collections/fields/recordFields.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { refuseCycle } from '#collections/hooks/refuseCycle.ts'
import { organizationFields } from './fields.ts'

export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: 'Organization', plural: 'Organizations' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'name',
  hooks: { beforeChange: [refuseCycle({ field: 'parent' })] },
  admin: {
    group: 'Building blocks',
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', 'parent', 'errorCount', '_status'],
    listSearchableFields: ['name', 'acronym'],
    description: 'An agency, center or school that issues, provides or runs something.',
  },
  fields: [
    idField,
    ...recordFields,
    { type: 'tabs', tabs: [{ label: 'Organization', fields: organizationFields }, sourceTab] },
  ],
}
