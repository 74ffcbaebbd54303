import type { ArrayField, Field, SelectField } from 'payload'
import { issuedFields } from '#collections/fields/issuedFields.ts'
import { pictureField } from '#collections/fields/pictureField.ts'
import { relationField } from '#collections/fields/relationField.ts'
import { richTextFields } from '#collections/fields/richTextFields.ts'
import { rowLabel } from '#collections/fields/rowLabel.ts'
import { servedField } from '#collections/fields/servedField.ts'
import { keepReadableRows } from '#collections/hooks/keepReadable.ts'
import { webAddressField } from '#collections/fields/webAddressField.ts'
import { serveCitation } from './hooks/serveCitation.ts'

export const resourceTypeField: SelectField = {
  name: 'type',
  type: 'select',
  required: true,
  index: true,
  options: [
    { label: 'Publication', value: 'publication' },
    { label: 'Video', value: 'video' },
    { label: 'Podcast', value: 'podcast' },
    { label: 'Webinar', value: 'webinar' },
    { label: 'Infographic', value: 'infographic' },
    { label: 'Dataset', value: 'dataset' },
    { label: 'Training', value: 'training' },
    { label: 'Website', value: 'website' },
  ],
  admin: { position: 'sidebar', description: 'What kind of thing it is.' },
}

export const resourceFields: Field[] = [
  ...richTextFields({ name: 'description', description: 'What it offers, and to whom.' }),
  agentsField('authors', 'Who wrote or made it, in the order of the title page.'),
  agentsField('publishers', 'Who issued it.'),
  ...issuedFields('issued'),
  webAddressField({
    name: 'link',
    label: 'Address',
    description: 'Where it can be read, watched or taken.',
  }),
  {
    name: 'files',
    type: 'array',
    hooks: { afterRead: [keepReadableRows('file', 'media')] },
    admin: { description: 'The thing itself, where Kindred keeps it.' },
    fields: [
      { ...pictureField({ name: 'file', description: 'The file.' }), required: true },
      {
        name: 'language',
        type: 'select',
        options: [
          { label: 'English', value: 'en' },
          { label: 'Spanish', value: 'es' },
          { label: 'Another', value: 'other' },
        ],
        admin: { description: 'The language of the file.' },
      },
    ],
  },
  servedField({
    name: 'citation',
    description: 'How to cite it, in APA form.',
    read: serveCitation,
  }),
]

/** People and bodies behind a resource: an organization that Kindred knows, or a name as text. */
function agentsField(name: string, description: string): ArrayField {
  return {
    name,
    type: 'array',
    hooks: { afterRead: [keepReadableRows('organization', 'organizations')] },
    admin: {
      description,
      ...rowLabel({ own: 'name', relation: 'organization', to: 'organizations' }),
    },
    fields: [
      relationField({
        name: 'organization',
        to: 'organizations',
        description: 'An organization that Kindred knows.',
      }),
      { name: 'name', type: 'text', admin: { description: 'Else the name, as printed.' } },
    ],
  }
}
