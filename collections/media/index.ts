import type { CollectionConfig, Field } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { idField } from '#collections/fields/idField.ts'
import { recordFields } from '#collections/fields/recordFields.ts'
import { translationFields } from '#collections/fields/translationFields.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { fileMimeTypes } from '#rules/fileKind.ts'
import { closedHeaders } from './closedHeaders.ts'
import { judgeFile } from './hooks/judgeFile.ts'
import { keepOriginalName } from './hooks/keepOriginalName.ts'
import { leaveFilesAlone } from './hooks/leaveFilesAlone.ts'
import { noteFiles, writeFiles } from './hooks/writeFiles.ts'
import { removeFiles } from './hooks/removeFiles.ts'
import { noteVersion, restoreFile } from './hooks/restoreFile.ts'
import { takeStoredFile } from './hooks/takeStoredFile.ts'
import { refuseMissingFile } from './refuseMissingFile.ts'

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
    hooks: {
      beforeOperation: [takeStoredFile({ staticDir }), judgeFile, leaveFilesAlone, noteVersion],
      beforeChange: [noteFiles, restoreFile],
      afterChange: [writeFiles({ staticDir })],
      beforeDelete: [removeFiles({ staticDir })],
    },
    upload: {
      staticDir,
      mimeTypes: fileMimeTypes,
      handlers: [refuseMissingFile({ staticDir })],
      modifyResponseHeaders: closedHeaders,
      pasteURL: false,
      imageSizes: [
        { name: 'card', width: 640, withoutEnlargement: true },
        { name: 'wide', width: 1600, withoutEnlargement: true },
      ],
    },
    admin: {
      group: 'Building blocks',
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'errorCount', '_status', 'updatedAt'],
      description: 'Pictures and PDFs, each with words for people who cannot see it.',
    },
    fields: pictureFields,
  }
}

const pictureFields: Field[] = [
  idField,
  ...recordFields,
  ...translationFields,
  {
    name: 'alt',
    label: 'Alternative Text',
    type: 'text',
    localized: true,
    validate: (value: unknown, { siblingData }: { siblingData: { decorative?: unknown } }) =>
      Boolean(value) !== Boolean(siblingData.decorative) ||
      'Say what it shows, or mark it as decorative: one of the two.',
    admin: {
      description: 'What the picture says, for people who cannot see it; for a PDF, what it is.',
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    admin: { description: 'It says nothing that the text around it does not say.' },
  },
  { name: 'caption', type: 'textarea', localized: true, admin: { description: 'Shown below it.' } },
  {
    name: 'originalName',
    type: 'text',
    hooks: { beforeChange: [keepOriginalName] },
    admin: {
      readOnly: true,
      description: 'The name of the file on the computer that it came from.',
    },
  },
  { name: 'credit', type: 'text', admin: { description: 'Who made it.' } },
  { name: 'licence', type: 'text', admin: { description: 'What may be done with it.' } },
]
