import type { Field, SelectField } from 'payload'
import { relationField } from '#collections/fields/relationField.ts'

/** Relations are those of SKOS; `noMatch` is our own: the element has no counterpart in the other model. */
const relations = [
  { label: 'Exact: the same', value: 'exact' },
  { label: 'Close: much the same', value: 'close' },
  { label: 'Broad: the other one is broader', value: 'broad' },
  { label: 'Narrow: the other one is narrower', value: 'narrow' },
  { label: 'Related', value: 'related' },
  { label: 'No match in the other model', value: 'noMatch' },
]

export const reviewStatusField: SelectField = {
  name: 'reviewStatus',
  type: 'select',
  required: true,
  defaultValue: 'proposed',
  index: true,
  options: [
    { label: 'Proposed', value: 'proposed' },
    { label: 'Reviewed', value: 'reviewed' },
    { label: 'Rejected', value: 'rejected' },
  ],
  admin: { position: 'sidebar', description: 'Whether someone who knows both models agreed.' },
}

export const mappingFields: Field[] = [
  required('fromModel', 'practice-models', 'The model that is read from.'),
  required('fromElement', 'practice-model-elements', 'The element of that model.'),
  {
    name: 'relation',
    type: 'select',
    required: true,
    index: true,
    options: relations,
    admin: {
      description: '"A broad B" says that B is the broader one. The way back is worked out.',
    },
  },
  required('toModel', 'practice-models', 'The other model.'),
  {
    ...relationField({
      name: 'toElement',
      to: 'practice-model-elements',
      description: 'The element of the other model.',
      admin: { condition: (_, sibling) => sibling['relation'] !== 'noMatch' },
    }),
    index: true,
    validate: (value: unknown, { siblingData }: { siblingData: { relation?: unknown } }) =>
      checkEnd(value, siblingData.relation),
  },
  {
    name: 'rationale',
    type: 'textarea',
    localized: true,
    admin: { description: 'Why the two are related in this way.' },
  },
]

function required(
  name: string,
  to: 'practice-models' | 'practice-model-elements',
  description: string,
): Field {
  return { ...relationField({ name, to, description }), required: true, index: true }
}

function checkEnd(value: unknown, relation: unknown): string | true {
  if (relation === 'noMatch')
    return !value || 'A mapping without a match names no element of the other model.'
  return Boolean(value) || 'Choose the element of the other model.'
}
