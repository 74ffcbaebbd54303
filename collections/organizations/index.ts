import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { provenanceField } from '#collections/fields/provenanceField.ts'
import { relationField } from '#collections/fields/relationField.ts'
import { isSafeUrl } from '#rules/safeUrl.ts'

export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: 'Organization', plural: 'Organizations' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'name',
  admin: {
    group: 'Building blocks',
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', 'parent', '_status'],
    listSearchableFields: ['name', 'acronym'],
    description: 'An agency, center or school that issues, provides or runs something.',
  },
  fields: [
    idField,
    { name: 'name', type: 'text', required: true, admin: { description: 'Its full name.' } },
    {
      name: 'acronym',
      type: 'text',
      admin: { description: 'The short form that it uses itself.' },
    },
    {
      name: 'kind',
      type: 'select',
      options: [
        { label: 'Agency', value: 'agency' },
        { label: 'Department', value: 'department' },
        { label: 'Clearing house', value: 'clearing-house' },
        { label: 'Center', value: 'center' },
        { label: 'University', value: 'university' },
        { label: 'Other', value: 'other' },
      ],
      admin: { description: 'What kind of body it is.' },
    },
    relationField({
      name: 'parent',
      to: 'organizations',
      description: 'The body that it belongs to or is led by.',
    }),
    {
      name: 'website',
      type: 'text',
      validate: (value: unknown) =>
        !value || isSafeUrl(value) || 'An address begins with https:// or http://.',
      admin: { description: 'Its own address on the web.' },
    },
    provenanceField,
  ],
}
