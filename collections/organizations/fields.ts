import type { Field } from 'payload'
import { relationField } from '#collections/fields/relationField.ts'
import { webAddressField } from '#collections/fields/webAddressField.ts'

export const organizationFields: Field[] = [
  { name: 'name', type: 'text', required: true, admin: { description: 'Its full name.' } },
  {
    name: 'acronym',
    type: 'text',
    admin: { description: 'The short form that it uses itself.' },
  },
  {
    name: 'kind',
    type: 'select',
    options: [
      { label: 'Agency', value: 'agency' },
      { label: 'Department', value: 'department' },
      { label: 'Clearing house', value: 'clearing-house' },
      { label: 'Center', value: 'center' },
      { label: 'University', value: 'university' },
      { label: 'Other', value: 'other' },
    ],
    admin: { description: 'What kind of body it is.' },
  },
  relationField({
    name: 'parent',
    to: 'organizations',
    description: 'The body that it belongs to or is led by.',
  }),
  webAddressField({ name: 'website', description: 'Its own address on the web.' }),
]
