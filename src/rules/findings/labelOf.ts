import { asValues } from './asValues.ts'
import type { FieldShape } from './finding.ts'

/** The field at a path as the form names it: `related.items.2.linkText` is "Related, Items 3, Link Text". */
export function labelOf(path: string, fields: readonly FieldShape[]): string {
  return labelsIn(path.split('.'), fields).join(', ')
}

function labelsIn([name = '', ...rest]: string[], fields: readonly FieldShape[]): string[] {
  const field = fields.find((each) => each.name === name)
  if (!field) return [name]
  const label = wordsOf(field.label) ?? name
  if (rest.length === 0) return [label]
  const below = field.flattenedFields ?? []
  const [row = '', ...inside] = rest
  if (field.type !== 'array') return [label, ...labelsIn(rest, below)]
  return [`${label} ${Number(row) + 1}`, ...labelsIn(inside, below)]
}

function wordsOf(label: unknown): string | null {
  const words = typeof label === 'string' ? label : asValues(label)['en']
  return typeof words === 'string' ? words : null
}
