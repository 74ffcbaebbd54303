import type { Field } from 'payload'
import { checkIssued, precisionOf } from '#rules/issued.ts'
import { servedField } from './servedField.ts'

/** When something came out, as exactly as it is known: `2021`, `2023-06` or `2023-06-15`. */
export function issuedFields(name: string): Field[] {
  return [
    {
      name,
      type: 'text',
      index: true,
      validate: checkIssued,
      admin: { description: 'A year, a month or a day: 2021, 2023-06 or 2023-06-15.' },
    },
    servedField({
      name: `${name}Precision`,
      description: 'How exactly the date is known: year, month or day.',
      read: ({ siblingData }) => precisionOf(siblingData[name]),
    }),
  ]
}
