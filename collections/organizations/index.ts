import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { organizationFields } from './fields.ts'

export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: 'Organization', plural: 'Organizations' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'name',
  admin: {
    group: 'Building blocks',
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', 'parent', '_status'],
    listSearchableFields: ['name', 'acronym'],
    description: 'An agency, center or school that issues, provides or runs something.',
  },
  fields: [
    idField,
    { type: 'tabs', tabs: [{ label: 'Organization', fields: organizationFields }, sourceTab] },
  ],
}
