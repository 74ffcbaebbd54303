import type { ArrayField, Field } from 'payload'
import { issuedFields } from '#collections/fields/issuedFields.ts'
import { relationField } from '#collections/fields/relationField.ts'
import { richTextFields } from '#collections/fields/richTextFields.ts'
import { rowLabel } from '#collections/fields/rowLabel.ts'
import { keepReadableRows } from '#collections/hooks/keepReadable.ts'

const relatedModelsField: ArrayField = {
  name: 'relatedModels',
  label: 'Related Models',
  type: 'array',
  hooks: { afterRead: [keepReadableRows('model', 'practice-models')] },
  admin: {
    description: 'How it stands to other models. Mappings between their elements are made apart.',
    ...rowLabel({ relation: 'model', to: 'practice-models' }),
  },
  fields: [
    {
      name: 'relation',
      type: 'select',
      required: true,
      options: [
        { label: 'Adapted from', value: 'adaptedFrom' },
        { label: 'Replaces', value: 'replaces' },
        { label: 'Part of', value: 'partOf' },
        { label: 'Related', value: 'related' },
      ],
      admin: { description: 'What this model is to the other one.' },
    },
    {
      ...relationField({
        name: 'model',
        to: 'practice-models',
        description: 'The other model.',
      }),
      required: true,
    },
  ],
}

export const practiceModelFields: Field[] = [
  {
    name: 'shortNames',
    type: 'text',
    hasMany: true,
    admin: { description: 'Shorter names and acronyms by which the model is known.' },
  },
  relationField({
    name: 'agency',
    to: 'organizations',
    description: 'The agency whose model it is.',
  }),
  relationField({
    name: 'serviceOf',
    to: 'organizations',
    description: 'The body whose service the model is. Not the same as who pays for it.',
  }),
  relationField({
    name: 'funder',
    to: 'organizations',
    description: 'Who pays for it, where that is known.',
  }),
  {
    name: 'policyNumber',
    type: 'text',
    admin: { description: 'The number of the policy that sets it out, as printed.' },
  },
  {
    name: 'edition',
    type: 'group',
    admin: { description: 'Which edition this is, and when it was in force.' },
    fields: [
      { name: 'label', type: 'text', admin: { description: 'Such as "2nd edition".' } },
      ...issuedFields('from'),
      ...issuedFields('to'),
    ],
  },
  {
    name: 'tagline',
    type: 'textarea',
    localized: true,
    admin: { description: 'The sentence that the model says of itself.' },
  },
  ...richTextFields({
    name: 'overview',
    description: 'What the model is for and how it is built.',
  }),
  {
    name: 'foundation',
    label: 'Foundation',
    type: 'array',
    labels: { singular: 'Point', plural: 'Points' },
    admin: { description: 'What the model rests on, in order.', ...rowLabel({ own: 'text' }) },
    fields: [
      {
        name: 'text',
        type: 'text',
        required: true,
        localized: true,
        admin: { description: 'One of them, with the words of the source.' },
      },
    ],
  },
  relatedModelsField,
]
