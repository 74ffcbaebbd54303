import type { ArrayField, CheckboxField, Field, SelectField } from 'payload'
import { nobody, staffOnly } from '#collections/access/rules.ts'
import { serveTranslations } from '#collections/hooks/serveTranslations.ts'
import { locales } from '#config/locales.ts'
import { translationStates } from '#rules/translations/translation.ts'
import { keptRecord } from './keptFields.ts'

/** Whether the words in this language are the original or a translation, and who looked at it. */
const markField: SelectField = {
  name: 'translation',
  type: 'select',
  localized: true,
  options: [
    { label: 'Original', value: 'original' },
    { label: 'Translation, not reviewed', value: 'unreviewed' },
    { label: 'Translation, reviewed', value: 'reviewed' },
  ],
  admin: {
    position: 'sidebar',
    description:
      'Where the words in this language come from; one language only is the original. Readers are told when a translation was not reviewed.',
  },
}

/** Stands where the form shows how all languages are, since that is where it is said. */
const confirmedField: CheckboxField = {
  name: 'translationConfirmed',
  type: 'checkbox',
  virtual: true,
  access: { read: staffOnly },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableListFilter: true,
    description:
      'Sent with a save: the translation holds as it is, although the original changed after it. Never stored.',
    components: { Field: '/src/admin/TranslationPanel.tsx#TranslationPanel' },
  },
}

const translationsField: ArrayField = {
  name: 'translations',
  interfaceName: 'Translation',
  type: 'array',
  virtual: true,
  access: { create: nobody, update: nobody },
  hooks: { afterRead: [serveTranslations] },
  admin: { disabled: true, description: 'How the words in each language stand.' },
  fields: [
    {
      name: 'id',
      type: 'text',
      virtual: true,
      admin: { disabled: true, description: 'The same as its language.' },
    },
    {
      name: 'locale',
      type: 'select',
      virtual: true,
      options: [...locales],
      admin: { description: 'The language.' },
    },
    {
      name: 'state',
      type: 'select',
      virtual: true,
      options: [...translationStates],
      admin: {
        description:
          'The original, missing, a translation that nobody reviewed, one that is current, or one that is stale: its original changed later.',
      },
    },
    {
      name: 'since',
      type: 'date',
      virtual: true,
      admin: { description: 'Where it is stale: when the original changed first.' },
    },
    {
      name: 'fields',
      type: 'text',
      virtual: true,
      hasMany: true,
      admin: { description: 'Where it is stale: the fields whose original changed.' },
    },
  ],
}

/** How a document stands in its languages. `translations` reads the record below it, and has to come before. */
export const translationFields: Field[] = [
  markField,
  confirmedField,
  translationsField,
  keptRecord('translationRecord'),
]
