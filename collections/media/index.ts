import type { CollectionConfig, Field } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { idField } from '#collections/fields/idField.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'

/** `staticDir` is where the files are kept: the `media` folder of the data folder. */
export function media({ staticDir }: { staticDir: string }): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: 'Picture', plural: 'Pictures' },
    graphQL: { singularName: 'MediaItem', pluralName: 'MediaItems' },
    access: contentAccess,
    versions: contentVersions,
    disableBulkEdit: true,
    disableBulkDelete: true,
    upload: {
      staticDir,
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif'],
      pasteURL: false,
      imageSizes: [
        { name: 'card', width: 640, withoutEnlargement: true },
        { name: 'wide', width: 1600, withoutEnlargement: true },
      ],
    },
    admin: {
      group: 'Building blocks',
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', '_status', 'updatedAt'],
      description: 'Pictures, each with words for people who cannot see it.',
    },
    fields: pictureFields,
  }
}

const pictureFields: Field[] = [
  idField,
  {
    name: 'alt',
    label: 'Alternative Text',
    type: 'text',
    localized: true,
    validate: (value: unknown, { siblingData }: { siblingData: { decorative?: unknown } }) =>
      Boolean(value) !== Boolean(siblingData.decorative) ||
      'Say what the picture shows, or mark it as decorative: one of the two.',
    admin: { description: 'What the picture says, for people who cannot see it.' },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    admin: { description: 'It says nothing that the text around it does not say.' },
  },
  { name: 'caption', type: 'textarea', localized: true, admin: { description: 'Shown below it.' } },
  { name: 'credit', type: 'text', admin: { description: 'Who made it.' } },
  { name: 'licence', type: 'text', admin: { description: 'What may be done with it.' } },
]
