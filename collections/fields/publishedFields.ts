import type { Field } from 'payload'
import { idField } from './idField.ts'
import { pathField } from './pathField.ts'
import { recordFields } from './recordFields.ts'
import { slugField } from './slugField.ts'
import { translationFields } from './translationFields.ts'
import { updateFields } from './updateFields.ts'

/** What every document with a page of its own begins with. `prefix` is where its paths begin. */
export function publishedFields(prefix: string): Field[] {
  return [
    idField,
    ...recordFields,
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      admin: { description: 'The heading of the page and its name in every list and link.' },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      admin: { description: 'One or two sentences for lists, cards and search results.' },
    },
    pathField(prefix),
    slugField,
    ...translationFields,
    ...updateFields,
  ]
}
