import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { keyField } from '#collections/fields/keyField.ts'
import { recordFields } from '#collections/fields/recordFields.ts'
import { translationFields } from '#collections/fields/translationFields.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { setAlongside } from '#collections/hooks/alongside.ts'
import { refuseTakenKey } from '#collections/hooks/refuseTakenKey.ts'
import { mappingFields, reviewStatusField } from './fields.ts'
import { clearStale } from './hooks/clearStale.ts'
import { fillMappingKey } from './hooks/fillMappingKey.ts'
import { fillModels } from './hooks/fillModels.ts'
import { refuseBrokenMapping } from './hooks/refuseBrokenMapping.ts'

export const ElementMappings: CollectionConfig = {
  slug: 'element-mappings',
  labels: { singular: 'Mapping', plural: 'Mappings' },
  graphQL: { singularName: 'ElementMapping', pluralName: 'ElementMappings' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  hooks: {
    beforeValidate: [setAlongside, fillModels, fillMappingKey],
    beforeChange: [refuseBrokenMapping, refuseTakenKey, clearStale],
  },
  admin: {
    group: 'Practice models',
    useAsTitle: 'id',
    defaultColumns: [
      'fromElement',
      'relation',
      'toElement',
      'reviewStatus',
      'errorCount',
      '_status',
    ],
    listSearchableFields: ['rationale'],
    pagination: { defaultLimit: 50 },
    components: {
      edit: { beforeDocumentControls: ['/src/admin/MappingTitle.tsx#MappingTitle'] },
    },
    description: 'One line of a crosswalk: how an element of one model relates to one of another.',
  },
  fields: [
    idField,
    ...recordFields,
    ...translationFields,
    reviewStatusField,
    { type: 'tabs', tabs: [{ label: 'Mapping', fields: mappingFields }, sourceTab] },
    keyField,
  ],
}
