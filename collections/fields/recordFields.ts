import type { Field } from 'payload'
import { findingsField } from './findingsField.ts'
import { keptDate, keptNumber, keptText } from './keptFields.ts'
import { revisionField } from './revisionField.ts'

/** What Kindred itself keeps of every document: its saves, its first publication, its findings. */
export const recordFields: Field[] = [
  revisionField,
  keptText({ name: 'savedBy', description: 'Who saved it last.', isForStaff: true }),
  keptDate({
    name: 'firstPublishedAt',
    description: 'When readers could see it for the first time.',
  }),
  keptDate({
    name: 'publicUpdatedAt',
    description: 'When it last changed in a way that readers should notice.',
  }),
  findingsField,
  keptNumber({
    name: 'warningCount',
    description: 'How many content rules advise against it as it is.',
    isForStaff: true,
  }),
]
