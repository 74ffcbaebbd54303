import type { Field, GroupField, SelectField } from 'payload'
import { issuedFields } from '#collections/fields/issuedFields.ts'
import { linkTargets } from '#collections/fields/linkTargets.ts'
import { relationsField } from '#collections/fields/relationField.ts'
import { richTextFields } from '#collections/fields/richTextFields.ts'

export const articleKindField: SelectField = {
  name: 'kind',
  type: 'select',
  required: true,
  defaultValue: 'article',
  options: [
    { label: 'Article', value: 'article' },
    { label: 'Brief', value: 'brief' },
    { label: 'Page', value: 'page' },
  ],
  admin: {
    position: 'sidebar',
    description: 'A brief is a short paper; a page is anything else.',
  },
}

export const articleFields: Field[] = [
  ...richTextFields({ name: 'body', description: 'The text. Headings begin at the second level.' }),
  relationsField({
    name: 'organizations',
    to: 'organizations',
    description: 'The organizations that it is about.',
  }),
  relationsField({
    name: 'mentions',
    to: linkTargets,
    description: 'The pages of Kindred that it speaks of, in the order of importance.',
  }),
]

export const issueField: GroupField = {
  name: 'issue',
  type: 'group',
  admin: { description: 'The issue of the newsletter or journal that it came out in.' },
  fields: [
    {
      name: 'publication',
      type: 'text',
      admin: { description: 'The name of the newsletter or journal.' },
    },
    ...issuedFields('date'),
    { name: 'volume', type: 'text', admin: { description: 'As printed.' } },
    { name: 'number', type: 'text', admin: { description: 'As printed.' } },
  ],
}
