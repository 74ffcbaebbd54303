import type { Field, SelectField } from 'payload'
import { keptDate } from '#collections/fields/keptFields.ts'
import { relationField } from '#collections/fields/relationField.ts'
import { servedField } from '#collections/fields/servedField.ts'
import { idPattern } from '#rules/idPattern.ts'
import { inverseRelation } from '#rules/inverseRelation.ts'
import { relations } from './relations.ts'

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
  model('fromModel', 'The model that is read from. Left empty, it is that of the element.'),
  {
    ...relationField({
      name: 'fromElement',
      to: 'practice-model-elements',
      description: 'The element of that model.',
    }),
    required: true,
    index: true,
  },
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
  servedField({
    name: 'inverseRelation',
    description: 'The relation as it reads from the other end.',
    read: ({ siblingData }) => siblingData['relation'] && inverseRelation(siblingData['relation']),
  }),
  model('toModel', 'The other model. Left empty, it is that of the other element.'),
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
  {
    name: 'sources',
    type: 'text',
    hasMany: true,
    admin: { description: 'What the relation rests on: documents, pages, addresses.' },
  },
  keptDate({
    name: 'staleSince',
    description: 'When the meaning of one of the two elements changed after the mapping was made.',
  }),
]

function model(name: string, description: string): Field {
  return {
    ...relationField({ name, to: 'practice-models', description }),
    required: true,
    index: true,
    validate: checkModel,
  }
}

/** Empty in the form, since `fillModels` fills it in before it is stored. */
function checkModel(value: unknown, { event }: { event?: string }): string | true {
  if (event === 'onChange' && !value) return true
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
  return (typeof id === 'string' && idPattern.test(id)) || 'Choose a practice model.'
}

function checkEnd(value: unknown, relation: unknown): string | true {
  if (relation === 'noMatch')
    return !value || 'A mapping without a match names no element of the other model.'
  return Boolean(value) || 'Choose the element of the other model.'
}
