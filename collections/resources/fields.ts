import type { ArrayField, Field, GroupField, SelectField } from 'payload'
import { issuedFields } from '#collections/fields/issuedFields.ts'
import { relationField } from '#collections/fields/relationField.ts'
import { richTextFields } from '#collections/fields/richTextFields.ts'
import { rowLabel } from '#collections/fields/rowLabel.ts'
import { keepReadableRows } from '#collections/hooks/keepReadable.ts'
import { webAddressField } from '#collections/fields/webAddressField.ts'

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
]

export const trainingField: GroupField = {
  name: 'training',
  type: 'group',
  admin: { description: 'How the training is taken, and who stands behind it.' },
  fields: [
    {
      name: 'deliveryMode',
      type: 'select',
      options: [
        { label: 'Online', value: 'online' },
        { label: 'In person', value: 'in-person' },
        { label: 'Both', value: 'blended' },
      ],
      admin: { description: 'How it is taken.' },
    },
    {
      name: 'minutes',
      type: 'number',
      min: 1,
      admin: { description: 'How long it takes, in minutes.' },
    },
    relationField({ name: 'provider', to: 'organizations', description: 'Who offers it.' }),
    relationField({ name: 'ledBy', to: 'organizations', description: 'Who leads the provider.' }),
    relationField({
      name: 'host',
      to: 'organizations',
      description: 'Where the leader is at home.',
    }),
    {
      name: 'credits',
      type: 'textarea',
      localized: true,
      admin: {
        description:
          'Continuing-education credits: who offers them, and whether they are optional.',
      },
    },
    {
      name: 'learningOutcomes',
      type: 'array',
      admin: {
        description: 'What participants can do afterwards, in order.',
        ...rowLabel({ own: 'text' }),
      },
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          localized: true,
          admin: { description: 'One outcome, with the words of the source.' },
        },
      ],
    },
  ],
}

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
