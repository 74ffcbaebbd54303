import type { Field, GroupField, UIField } from 'payload'
import { inheritedFields } from '#collections/fields/inheritedFields.ts'
import { destinationFields } from '#collections/fields/linkFields.ts'
import { linkTargets } from '#collections/fields/linkTargets.ts'
import { pictureField } from '#collections/fields/pictureField.ts'
import { relationField, relationsField } from '#collections/fields/relationField.ts'
import { richTextFields } from '#collections/fields/richTextFields.ts'
import { rowLabel } from '#collections/fields/rowLabel.ts'
import { keepReadableRows } from '#collections/hooks/keepReadable.ts'

/** What kind of page it is and where it stands, beside the page itself. */
export const placeFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'topic',
    options: [
      { label: 'Topic', value: 'topic' },
      { label: 'Subtopic', value: 'subtopic' },
      { label: 'Series', value: 'series' },
    ],
    admin: { position: 'sidebar', description: 'A series gathers pages that are read in order.' },
  },
  relationField({
    name: 'parent',
    to: 'topics',
    description: 'The topic that this one is part of.',
    admin: { position: 'sidebar' },
  }),
]

/** Offers to publish what a topic places along with it. */
export const publishPartsPanel: UIField = {
  name: 'publishParts',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/PublishParts.tsx#PublishParts' },
  },
}

export const topicPageFields: Field[] = [
  ...richTextFields({
    name: 'intro',
    description: 'What the page is about, in one to three paragraphs.',
  }),
  pictureField({ name: 'featureImage', description: 'A wide picture at the top of the page.' }),
  relationsField({
    name: 'spotlights',
    to: 'spotlights',
    description: 'Short pointers to people and projects, in the order that readers see.',
  }),
  relationsField({
    name: 'cards',
    to: 'cards',
    description:
      'The cards of the page, in the order that readers see. A card can stand on many pages.',
  }),
]

export const relatedField: GroupField = {
  name: 'related',
  type: 'group',
  admin: { description: 'Other pages that a reader of this one may want.' },
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      admin: { description: 'The heading of the list.' },
    },
    {
      name: 'items',
      type: 'array',
      hooks: { afterRead: [keepReadableRows('target', linkTargets)] },
      admin: {
        description: 'An item without a link is shown as plain text.',
        ...rowLabel({ own: 'linkText', relation: 'target' }),
      },
      fields: [
        {
          name: 'linkText',
          type: 'text',
          localized: true,
          admin: { description: 'Left empty, the title of the page it leads to is shown.' },
        },
        ...destinationFields,
        ...inheritedFields({ own: { heading: 'linkText', url: 'externalUrl' } }),
      ],
    },
  ],
}

export const resourcesField: GroupField = {
  name: 'resources',
  type: 'group',
  admin: { description: 'Publications, trainings and recordings that belong to this page.' },
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      admin: { description: 'The heading of the list.' },
    },
    {
      name: 'items',
      type: 'array',
      hooks: { afterRead: [keepReadableRows('resource', 'resources')] },
      admin: {
        description: 'In the order that readers see.',
        ...rowLabel({ relation: 'resource', to: 'resources' }),
      },
      fields: [
        {
          ...relationField({
            name: 'resource',
            to: 'resources',
            description: 'The resource to show.',
          }),
          required: true,
        },
        {
          name: 'annotation',
          type: 'textarea',
          localized: true,
          admin: { description: 'Why it is on this page. Left empty, its own summary is shown.' },
        },
        ...inheritedFields({ relation: 'resource', to: 'resources', own: { text: 'annotation' } }),
      ],
    },
  ],
}
