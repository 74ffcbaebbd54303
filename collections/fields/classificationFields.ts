import type { RelationshipField } from 'payload'
import { termsField } from './termsField.ts'

/** For whom, where and about what: terms of the taxonomy, in a tab of their own. */
export const classificationFields: RelationshipField[] = [
  termsField({
    name: 'audiences',
    scheme: 'audience',
    description: 'Who it is written for. Reading level is judged by them.',
  }),
  termsField({
    name: 'jurisdictions',
    scheme: 'jurisdiction',
    description: 'Where it applies. Left empty, it applies everywhere.',
  }),
  termsField({
    name: 'subjects',
    scheme: 'subject',
    description: 'What it is about, beside its place among the topics.',
  }),
]
