import type { FieldShape } from '#rules/findings/finding.ts'

const line = (name: string): FieldShape => ({ name, type: 'text', localized: true })

/** As much of a topic's fields as translations tell apart. */
export const fields: FieldShape[] = [
  { ...line('title'), label: 'Title' },
  { name: 'path', type: 'text' },
  {
    name: 'intro',
    type: 'richText',
    localized: true,
    label: { en: 'Introduction', es: 'Entrada' },
  },
  { name: 'introHtml', type: 'text', virtual: true, localized: true },
  line('changeNote'),
  { name: 'translation', type: 'select', localized: true },
  { name: 'otherNames', type: 'text', localized: true, hasMany: true },
  {
    name: 'related',
    type: 'group',
    label: 'Related',
    flattenedFields: [
      line('label'),
      {
        name: 'items',
        type: 'array',
        label: 'Items',
        flattenedFields: [{ ...line('linkText'), label: 'Link Text' }],
      },
    ],
  },
]
