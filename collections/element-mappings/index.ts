import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { provenanceField } from '#collections/fields/provenanceField.ts'
import { mappingFields } from './fields.ts'
import { fillMappingKey } from './hooks/fillMappingKey.ts'

export const ElementMappings: CollectionConfig = {
  slug: 'element-mappings',
  labels: { singular: 'Mapping', plural: 'Mappings' },
  graphQL: { singularName: 'ElementMapping', pluralName: 'ElementMappings' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  hooks: { beforeValidate: [fillMappingKey] },
  admin: {
    group: 'Practice models',
    useAsTitle: 'id',
    defaultColumns: ['fromElement', 'relation', 'toElement', 'reviewStatus', '_status'],
    description: 'One line of a crosswalk: how an element of one model relates to one of another.',
  },
  fields: [...mappingFields, provenanceField],
}
