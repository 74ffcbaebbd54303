import type { SelectField } from 'payload'

/** Whether the words in this language are the original or a translation, and who looked at it. */
export const translationField: SelectField = {
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
      'Where the words in this language come from. Readers are told when a translation was not reviewed.',
  },
}
