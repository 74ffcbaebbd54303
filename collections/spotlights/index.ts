import type { CollectionConfig } from 'payload'
import { contentAccess, currentOrStaff } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { dateFields, spotlightFields } from './fields.ts'

export const Spotlights: CollectionConfig = {
  slug: 'spotlights',
  labels: { singular: 'Spotlight', plural: 'Spotlights' },
  access: { ...contentAccess, read: currentOrStaff },
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'linkText',
  admin: {
    group: 'Building blocks',
    useAsTitle: 'linkText',
    defaultColumns: ['linkText', 'organization', 'ends', '_status', 'updatedAt'],
    listSearchableFields: ['linkText', 'body'],
    description:
      'A pointer to a person, project or page that deserves attention, for a time or for good.',
  },
  fields: [
    idField,
    ...dateFields,
    { type: 'tabs', tabs: [{ label: 'Spotlight', fields: spotlightFields }, sourceTab] },
  ],
}
