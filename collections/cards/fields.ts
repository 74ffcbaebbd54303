import type { Field } from 'payload'
import { pictureField } from '#collections/fields/pictureField.ts'
import { inheritedFields } from '#collections/fields/inheritedFields.ts'
import { destinationFields } from '#collections/fields/linkFields.ts'

export const cardFields: Field[] = [
  {
    name: 'title',
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
  {
    name: 'buttonLabel',
    type: 'text',
    localized: true,
    admin: { description: 'Words that say where the button leads.' },
  },
  pictureField({ name: 'image', description: 'A picture beside the text.' }),
  ...destinationFields,
  ...inheritedFields({ own: { heading: 'title', text: 'body', url: 'externalUrl' } }),
]
