import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { inheritedFields } from '#collections/fields/inheritedFields.ts'
import { destinationFields } from '#collections/fields/linkFields.ts'
import { provenanceField } from '#collections/fields/provenanceField.ts'

export const Cards: CollectionConfig = {
  slug: 'cards',
  labels: { singular: 'Card', plural: 'Cards' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'title',
  admin: {
    group: 'Building blocks',
    useAsTitle: 'title',
    defaultColumns: ['title', 'buttonLabel', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'body'],
    description:
      'A short box that leads somewhere. Topics place cards in order; a card can be reused.',
  },
  fields: [
    idField,
    {
      name: 'title',
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
    {
      name: 'buttonLabel',
      type: 'text',
      localized: true,
      admin: { description: 'Words that say where the button leads.' },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'A picture beside the text.' },
    },
    ...destinationFields,
    ...inheritedFields({ own: { heading: 'title', text: 'body', url: 'externalUrl' } }),
    provenanceField,
  ],
}
