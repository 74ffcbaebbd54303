import type { Field } from 'payload'
import { relationField } from '#collections/fields/relationField.ts'
import { richTextFields } from '#collections/fields/richTextFields.ts'
import { elementKinds } from '#rules/elementKinds.ts'

export const elementFields: Field[] = [
  {
    name: 'label',
    type: 'text',
    required: true,
    localized: true,
    admin: { description: 'Its name, with the wording and capitals of the source.' },
  },
  {
    ...relationField({
      name: 'model',
      to: 'practice-models',
      description: 'The model that it is part of.',
    }),
    required: true,
    index: true,
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    index: true,
    options: [...elementKinds],
    admin: { description: 'What kind of part it is in its model.' },
  },
  relationField({
    name: 'parent',
    to: 'practice-model-elements',
    description: 'The element of the same model that it stands under, if any.',
  }),
  {
    name: 'position',
    type: 'number',
    required: true,
    min: 1,
    validate: checkPlace,
    admin: {
      description:
        'Its place among the elements of its kind under the same parent, from 1. Left empty, it comes last. The others make room.',
    },
  },
  {
    name: 'otherLabels',
    type: 'text',
    hasMany: true,
    admin: { description: 'Other names for the same element.' },
  },
  {
    name: 'tagline',
    type: 'textarea',
    localized: true,
    admin: { description: 'The sentence that the source gives it.' },
  },
  ...richTextFields({
    name: 'description',
    description: 'What it means, as far as the source says.',
  }),
]

/** Empty in the form, since `takePlace` fills it in before it is stored. */
function checkPlace(value: unknown, { event }: { event?: string }): string | true {
  if (event === 'onChange' && (value === null || value === undefined)) return true
  const isPlace = Number.isSafeInteger(value) && Number(value) >= 1
  return isPlace || 'A place is a whole number from 1.'
}
