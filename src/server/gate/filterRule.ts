import type { FlattenedField, Option } from 'payload'
import type { IdKind } from './idKind.ts'

type Operator =
  | 'equals'
  | 'not_equals'
  | 'in'
  | 'not_in'
  | 'exists'
  | 'greater_than'
  | 'greater_than_equal'
  | 'less_than'
  | 'less_than_equal'
  | 'like'
  | 'contains'

/** What may be asked of a path: by which operators, and with values of which kind. */
export type FilterRule = { operators: readonly Operator[] } & (
  | { kind: 'text' | 'number' | 'date' | 'checkbox' | IdKind }
  | { kind: 'option'; options: readonly string[] }
)

const same = ['equals', 'not_equals', 'exists'] as const
const oneOf = [...same, 'in', 'not_in'] as const
const range = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const

/**
 * The rule for a field that has a value of its own, else null. Dates have no `in`, which MongoDB
 * would drop unsaid; `all` is nowhere, since Payload cannot answer it on SQLite.
 */
export function filterRule(field: FlattenedField): FilterRule | null {
  const many = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return {
        kind: 'text',
        operators: many ? [...oneOf, 'contains'] : [...oneOf, ...range, 'like', 'contains'],
      }
    case 'number':
      return { kind: 'number', operators: many ? oneOf : [...oneOf, ...range] }
    case 'date':
      return { kind: 'date', operators: [...same, ...range] }
    case 'checkbox':
      return { kind: 'checkbox', operators: same }
    case 'select':
    case 'radio':
      return { kind: 'option', operators: oneOf, options: field.options.map(optionValue) }
    default:
      return null
  }
}

function optionValue(option: Option): string {
  return typeof option === 'string' ? option : option.value
}
