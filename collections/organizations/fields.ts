import type { Field } from 'payload'
import { relationField } from '#collections/fields/relationField.ts'
import { termsField } from '#collections/fields/termsField.ts'
import { webAddressField } from '#collections/fields/webAddressField.ts'

export const organizationFields: Field[] = [
  { name: 'name', type: 'text', required: true, admin: { description: 'Its full name.' } },
  {
    name: 'acronym',
    type: 'text',
    admin: { description: 'The short form that it uses itself.' },
  },
  {
    name: 'otherNames',
    type: 'text',
    hasMany: true,
    admin: { description: 'Other names by which it is or was known.' },
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
  termsField({
    name: 'jurisdiction',
    scheme: 'jurisdiction',
    hasMany: false,
    description: 'The place that it is responsible for.',
  }),
  webAddressField({ name: 'website', description: 'Its own address on the web.' }),
]
