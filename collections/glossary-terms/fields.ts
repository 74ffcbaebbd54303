import type { Field } from 'payload'

export const glossaryTermFields: Field[] = [
  {
    name: 'term',
    type: 'text',
    required: true,
    admin: { description: 'The English term, as it is used in running text.' },
  },
  {
    name: 'spanishTerms',
    type: 'text',
    hasMany: true,
    admin: { description: 'The Spanish terms that are accepted for it, the preferred one first.' },
  },
  {
    name: 'acronym',
    type: 'text',
    index: true,
    admin: {
      description: 'Its short form. A text that uses it without this entry gets a warning.',
    },
  },
  {
    name: 'definition',
    type: 'textarea',
    localized: true,
    admin: { description: 'What it means, in a sentence or two.' },
  },
  {
    name: 'source',
    type: 'text',
    admin: { description: 'Where the definition comes from.' },
  },
]
