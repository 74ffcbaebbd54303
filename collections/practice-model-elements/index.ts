import type { CollectionConfig } from 'payload'
import { contentAccess } from '#collections/access/rules.ts'
import { computedField } from '#collections/fields/computedField.ts'
import { classificationTab } from '#collections/fields/classificationTab.ts'
import { contentVersions } from '#collections/fields/contentVersions.ts'
import { idField } from '#collections/fields/idField.ts'
import { keyField } from '#collections/fields/keyField.ts'
import { recordFields } from '#collections/fields/recordFields.ts'
import { translationFields } from '#collections/fields/translationFields.ts'
import { sourceTab } from '#collections/fields/sourceTab.ts'
import { setAlongside } from '#collections/hooks/alongside.ts'
import { modelKey } from '#collections/hooks/modelKey.ts'
import { refuseCycle } from '#collections/hooks/refuseCycle.ts'
import { refuseTakenKey } from '#collections/hooks/refuseTakenKey.ts'
import { storedOrNewId } from '#collections/hooks/storedOrNew.ts'
import { elementFields } from './fields.ts'
import { fillElementKey } from './hooks/fillElementKey.ts'
import { closeGap, leaveLivePlace } from './hooks/leavePlace.ts'
import { markMappingsStale, noteMeaning } from './hooks/markMappingsStale.ts'
import { refuseMappedElsewhere } from './hooks/refuseMappedElsewhere.ts'
import { takePlace } from './hooks/takePlace.ts'

const refuseForeignParent = refuseCycle({
  field: 'parent',
  within: 'model',
  key: (data) => modelKey(String(storedOrNewId({ data }, 'model'))),
})

export const PracticeModelElements: CollectionConfig = {
  slug: 'practice-model-elements',
  labels: { singular: 'Element', plural: 'Elements' },
  graphQL: { singularName: 'PracticeModelElement', pluralName: 'PracticeModelElements' },
  access: contentAccess,
  versions: contentVersions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: 'position',
  hooks: {
    beforeValidate: [setAlongside, fillElementKey],
    beforeChange: [
      refuseForeignParent,
      refuseMappedElsewhere,
      refuseTakenKey,
      noteMeaning,
      takePlace,
    ],
    afterChange: [leaveLivePlace, markMappingsStale],
    beforeDelete: [closeGap],
  },
  admin: {
    group: 'Practice models',
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'model', 'parent', 'position', 'errorCount', '_status'],
    listSearchableFields: ['label', 'tagline'],
    pagination: { defaultLimit: 50 },
    description: 'A part of a practice model: a value, a practice, a strategy, an outcome.',
  },
  fields: [
    idField,
    ...recordFields,
    ...translationFields,
    {
      type: 'tabs',
      tabs: [{ label: 'Element', fields: elementFields }, classificationTab, sourceTab],
    },
    computedField('foldedLabel'),
    keyField,
  ],
}
