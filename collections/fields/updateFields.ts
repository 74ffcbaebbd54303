import type { Field } from 'payload'
import { nobody, withDrafts } from '#collections/access/rules.ts'
import { takeOtherLanguages } from '#collections/hooks/otherLanguages.ts'

const languagesOfOwn = { beforeChange: [takeOtherLanguages] }

/** Where a page stands on its way to readers, and what they are told of a change. */
export const updateFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    defaultValue: 'writing',
    index: true,
    access: { read: withDrafts },
    options: [
      { label: 'Being written', value: 'writing' },
      { label: 'Ready for review', value: 'ready' },
    ],
    admin: {
      position: 'sidebar',
      description: 'Tells a publisher that a draft waits for a review. Publishing ends it.',
    },
  },
  {
    name: 'updateType',
    type: 'select',
    defaultValue: 'minor',
    options: [
      { label: 'Minor: readers need not notice', value: 'minor' },
      { label: 'Major: readers are told', value: 'major' },
    ],
    admin: {
      position: 'sidebar',
      description:
        'A major update is announced, with its note, in feeds and in the public history.',
    },
  },
  {
    name: 'changeNote',
    type: 'textarea',
    localized: true,
    hooks: languagesOfOwn,
    admin: {
      position: 'sidebar',
      description:
        'What changed, for readers. Needed for a major update after the first publication.',
      condition: (data) => data['updateType'] === 'major',
    },
  },
  {
    name: 'changeHistory',
    type: 'array',
    hooks: languagesOfOwn,
    access: { create: nobody, update: nobody },
    admin: {
      hidden: true,
      readOnly: true,
      description: 'The major updates that readers were told of.',
    },
    fields: [
      { name: 'at', type: 'date', required: true, admin: { description: 'When.' } },
      {
        name: 'note',
        type: 'textarea',
        localized: true,
        admin: { description: 'What changed.' },
      },
    ],
  },
  {
    name: 'withdrawn',
    type: 'group',
    hooks: languagesOfOwn,
    access: { create: nobody, update: nobody },
    admin: {
      hidden: true,
      readOnly: true,
      description:
        'Set while the page is withdrawn: still readable, with a notice that it is out of use.',
    },
    fields: [
      { name: 'at', type: 'date', admin: { description: 'Since when.' } },
      {
        name: 'explanation',
        type: 'textarea',
        localized: true,
        admin: { description: 'Why, for readers.' },
      },
    ],
  },
]
