import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { classificationTab } from '#collections/fields/classificationTab.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { recordFields } from '#collections/fields/recordFields.ts'
import { translationFields } from '#collections/fields/translationFields.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { cardFields } from './fields.ts'

export const Cards: CollectionConfig = {
  slug: 'cards',
  labels: { singular: 'Card', plural: 'Cards' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'title',
  admin: {
    group: 'Building blocks',
    useAsTitle: 'title',
    defaultColumns: ['title', 'buttonLabel', 'errorCount', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'body'],
    description:
      'A short box that leads somewhere. Topics place cards in order; a card can be reused.',
  },
  fields: [
    idField,
    ...recordFields,
    ...translationFields,
    { type: 'tabs', tabs: [{ label: 'Card', fields: cardFields }, classificationTab, sourceTab] },
  ],
}
