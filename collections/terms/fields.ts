import type { Field } from 'payload'
import { relationField } from '#collections/fields/relationField.ts'

export const termFields: Field[] = [
  {
    name: 'scheme',
    type: 'select',
    required: true,
    index: true,
    options: [
      { label: 'Audience', value: 'audience' },
      { label: 'Jurisdiction', value: 'jurisdiction' },
      { label: 'Subject', value: 'subject' },
      { label: 'Format', value: 'format' },
    ],
    admin: { description: 'Which list it belongs to.' },
  },
  {
    name: 'label',
    type: 'text',
    required: true,
    localized: true,
    admin: { description: 'What readers see.' },
  },
  {
    name: 'notation',
    type: 'text',
    admin: { description: 'Its code in a published list, such as US-CT.' },
  },
  relationField({
    name: 'broader',
    to: 'terms',
    description: 'The wider term of the same list, if any.',
  }),
]
