import type { Field, UnnamedTab } from 'payload'
import { staffOnly } from '#collections/access/rules.ts'
import { keptDate } from './keptFields.ts'

const dayOnly = { date: { pickerAppearance: 'dayOnly' as const } }

const careFields: Field[] = [
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    access: { read: staffOnly },
    admin: { description: 'The colleague who answers for it.' },
  },
  {
    name: 'review',
    type: 'group',
    admin: { description: 'When somebody last made sure that it is still right.' },
    fields: [
      {
        name: 'lastReviewed',
        type: 'date',
        admin: { description: 'The day of the last review.', ...dayOnly },
      },
      {
        name: 'intervalMonths',
        type: 'number',
        min: 1,
        max: 120,
        admin: {
          description:
            'How many months a review holds. Left empty, the site’s own interval counts.',
        },
      },
      keptDate({ name: 'nextReview', description: 'When the next review is due.' }),
    ],
  },
  {
    name: 'currentThrough',
    type: 'date',
    admin: {
      description:
        'The day up to which its facts are known to be right, such as the state of a law.',
      ...dayOnly,
    },
  },
  {
    name: 'expires',
    type: 'date',
    index: true,
    admin: { description: 'The day from which it should no longer be used.', ...dayOnly },
  },
]

/** Who looks after a page, and until when it is right. */
export const careTab: UnnamedTab = { label: 'Care', fields: careFields }
