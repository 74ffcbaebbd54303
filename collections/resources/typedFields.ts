import type { GroupField } from 'payload'
import { relationField } from '#collections/fields/relationField.ts'
import { rowLabel } from '#collections/fields/rowLabel.ts'

/** For publications only. */
export const publicationField: GroupField = {
  name: 'publication',
  type: 'group',
  admin: { description: 'Where in a series or journal it came out.' },
  fields: [
    { name: 'series', type: 'text', admin: { description: 'The series or journal.' } },
    { name: 'volume', type: 'text', admin: { description: 'As printed.' } },
    { name: 'issue', type: 'text', admin: { description: 'As printed.' } },
    { name: 'pages', type: 'text', admin: { description: 'How many, or from which to which.' } },
  ],
}

/** For what is watched or listened to. */
export const recordingField: GroupField = {
  name: 'recording',
  type: 'group',
  admin: { description: 'How long it is, and what is said in it.' },
  fields: [
    {
      name: 'minutes',
      type: 'number',
      min: 1,
      admin: { description: 'How long it is, in minutes.' },
    },
    {
      name: 'transcript',
      type: 'textarea',
      localized: true,
      admin: { description: 'What is said, for people who cannot hear it.' },
    },
  ],
}

export const trainingField: GroupField = {
  name: 'training',
  type: 'group',
  admin: { description: 'How the training is taken, and who stands behind it.' },
  fields: [
    {
      name: 'deliveryMode',
      type: 'select',
      options: [
        { label: 'Online', value: 'online' },
        { label: 'In person', value: 'in-person' },
        { label: 'Both', value: 'blended' },
      ],
      admin: { description: 'How it is taken.' },
    },
    {
      name: 'minutes',
      type: 'number',
      min: 1,
      admin: { description: 'How long it takes, in minutes.' },
    },
    relationField({ name: 'provider', to: 'organizations', description: 'Who offers it.' }),
    relationField({ name: 'ledBy', to: 'organizations', description: 'Who leads the provider.' }),
    relationField({
      name: 'host',
      to: 'organizations',
      description: 'Where the leader is at home.',
    }),
    {
      name: 'credits',
      type: 'textarea',
      localized: true,
      admin: {
        description:
          'Continuing-education credits: who offers them, and whether they are optional.',
      },
    },
    {
      name: 'learningOutcomes',
      type: 'array',
      admin: {
        description: 'What participants can do afterwards, in order.',
        ...rowLabel({ own: 'text' }),
      },
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          localized: true,
          admin: { description: 'One outcome, with the words of the source.' },
        },
      ],
    },
  ],
}
