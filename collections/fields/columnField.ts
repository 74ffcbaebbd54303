import type { DateField, SelectField, TextField } from 'payload'

type Column = {
  name: string
  description: string
  required?: boolean
  index?: boolean
  unique?: boolean
}

/** A text of an operational collection: the service writes it, staff look at it. */
export function textColumn({ name, description, ...constraints }: Column): TextField {
  return { name, type: 'text', ...constraints, admin: { readOnly: true, description } }
}

/** A moment of an operational collection. */
export function timeColumn({ name, description, ...constraints }: Column): DateField {
  const date = { pickerAppearance: 'dayAndTime' as const }
  return { name, type: 'date', ...constraints, admin: { readOnly: true, description, date } }
}

/** One of a few words. */
export function choiceColumn({
  name,
  description,
  options,
  ...constraints
}: Column & { options: readonly string[] }): SelectField {
  return {
    name,
    type: 'select',
    ...constraints,
    options: [...options],
    admin: { readOnly: true, description },
  }
}
