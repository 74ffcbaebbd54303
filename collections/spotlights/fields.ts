import type { Field } from 'payload'
import { inheritedFields } from '#collections/fields/inheritedFields.ts'
import { destinationFields } from '#collections/fields/linkFields.ts'
import { relationField } from '#collections/fields/relationField.ts'

const toTheMinute = { date: { pickerAppearance: 'dayAndTime' as const } }

/** Between which moments readers see it. */
export const dateFields: Field[] = [
  {
    name: 'starts',
    type: 'date',
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Readers see it from this moment on.',
      ...toTheMinute,
    },
  },
  {
    name: 'ends',
    type: 'date',
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Readers see it until this moment.',
      ...toTheMinute,
    },
  },
]

export const spotlightFields: Field[] = [
  {
    name: 'linkText',
    type: 'text',
    localized: true,
    admin: { description: 'Left empty, the title of the page it leads to is shown.' },
  },
  {
    name: 'body',
    type: 'textarea',
    localized: true,
    admin: { description: 'Left empty, the summary of the page it leads to is shown.' },
  },
  relationField({ name: 'organization', to: 'organizations', description: 'Who it is about.' }),
  ...destinationFields,
  ...inheritedFields({ own: { heading: 'linkText', text: 'body', url: 'externalUrl' } }),
]
