import type { CollectionConfig } from 'payload'
import { contentAccess, currentOrStaff } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { inheritedFields } from '#collections/fields/inheritedFields.ts'
import { destinationFields } from '#collections/fields/linkFields.ts'
import { provenanceField } from '#collections/fields/provenanceField.ts'
import { relationField } from '#collections/fields/relationField.ts'

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
    {
      name: 'linkText',
      type: 'text',
      localized: true,
      admin: { description: 'Left empty, the title of the page it leads to is shown.' },
    },
    {
      name: 'body',
      type: 'textarea',
      localized: true,
      admin: { description: 'Left empty, the summary of the page it leads to is shown.' },
    },
    relationField({ name: 'organization', to: 'organizations', description: 'Who it is about.' }),
    ...destinationFields,
    ...inheritedFields({ own: { heading: 'linkText', text: 'body', url: 'externalUrl' } }),
    {
      name: 'starts',
      type: 'date',
      index: true,
      admin: { position: 'sidebar', description: 'Readers see it from this day on.' },
    },
    {
      name: 'ends',
      type: 'date',
      index: true,
      admin: { position: 'sidebar', description: 'Readers see it until this day.' },
    },
    provenanceField,
  ],
}
