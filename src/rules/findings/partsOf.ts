import { asValues } from './asValues.ts'
import type { FieldShape, Values } from './finding.ts'

/** One field of a document, with what it holds. A list is a part, and so is each field of its rows. */
export type Part = { path: string; field: FieldShape; value: unknown }

/** What hooks write, and nobody can mend in a form. */
const kept = new Set(['id', 'changeHistory', 'withdrawn', 'translationRecord'])

/** Every field of a document, rows and groups walked through, in the order of the form. */
export function partsOf(values: Values, fields: readonly FieldShape[], prefix = ''): Part[] {
  return fields
    .filter((field) => !field.virtual && !kept.has(field.name))
    .flatMap((field) =>
      partsIn({ path: `${prefix}${field.name}`, field, value: values[field.name] }),
    )
}

function partsIn(part: Part): Part[] {
  const { path, field, value } = part
  if (!field.flattenedFields) return [part]
  if (field.type !== 'array') return partsOf(asValues(value), field.flattenedFields, `${path}.`)
  const rows: unknown[] = Array.isArray(value) ? value : []
  const inside = field.flattenedFields
  return [part, ...rows.flatMap((row, at) => partsOf(asValues(row), inside, `${path}.${at}.`))]
}
