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

type RuleOf = (field: FlattenedField, isList: boolean) => FilterRule

const text: RuleOf = (_, isList) => ({
  kind: 'text',
  operators: isList ? [...oneOf, 'contains'] : [...oneOf, ...range, 'like', 'contains'],
})
const number: RuleOf = (_, isList) => ({
  kind: 'number',
  operators: isList ? oneOf : [...oneOf, ...range],
})
const option: RuleOf = (field) => ({ kind: 'option', operators: oneOf, options: optionsOf(field) })

/** Dates have no `in`, which MongoDB would drop unsaid; `all` is nowhere, since SQLite has none. */
const rules: Partial<Record<FlattenedField['type'], RuleOf>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  number,
  date: () => ({ kind: 'date', operators: [...same, ...range] }),
  checkbox: () => ({ kind: 'checkbox', operators: same }),
  select: option,
  radio: option,
}

/** The rule for a field that has a value of its own; null for relations, groups and rich content. */
export function filterRule(field: FlattenedField): FilterRule | null {
  const isList = 'hasMany' in field && field.hasMany === true
  return rules[field.type]?.(field, isList) ?? null
}

function optionsOf(field: FlattenedField): string[] {
  return 'options' in field ? field.options.map(optionValue) : []
}

function optionValue(option: Option): string {
  return typeof option === 'string' ? option : option.value
}
