import { FilterTooComplex, ParameterInvalid } from '#errors/catalogue.ts'
import type { FilterRule } from './filterRule.ts'
import { fitsKind } from './fitsKind.ts'

const longestList = { public: 100, staff: 500 }
const longestSearch = 100
const mostWords = 5

type Comparison = {
  path: string
  rule: FilterRule
  operator: string
  value: unknown
  isStaff: boolean
}
type Operator = FilterRule['operators'][number]

const expected: Record<FilterRule['kind'], string> = {
  text: 'text of at most 500 characters',
  number: 'a number',
  date: 'a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
  checkbox: 'true or false',
  option: 'one of its options',
  uuid: 'an id',
  databaseId: 'an id',
}

/** Throws unless the operator is one for the field and the value one for both. `path` is that of the field. */
export function checkComparison({ path, rule, operator, value, isStaff }: Comparison): void {
  const known = rule.operators.find((each) => each === operator)
  if (!known)
    throw new ParameterInvalid({ path, expected: `compared by ${rule.operators.join(', ')}` })
  const place = `${path}.${operator}`
  if (known === 'like' || known === 'contains') checkSearch(place, value)
  const values = valuesOf(known, value)
  checkLength(place, { values, most: isStaff ? longestList.staff : longestList.public })
  const wanted: FilterRule = known === 'exists' ? { kind: 'checkbox', operators: [] } : rule
  if (values.every((each) => fitsKind(each, wanted))) return
  throw new ParameterInvalid({ path: place, expected: expectation(wanted) })
}

function checkLength(path: string, { values, most }: { values: unknown[]; most: number }): void {
  if (values.length === 0)
    throw new ParameterInvalid({ path, expected: 'at least one value, and none empty' })
  if (values.length > most) throw new FilterTooComplex({ path, most: `${most} values` })
}

/** Payload cuts text at its commas where it wants a list. */
function valuesOf(operator: Operator, value: unknown): unknown[] {
  if (operator !== 'in' && operator !== 'not_in') return [value]
  if (typeof value !== 'string') return Array.isArray(value) ? value : []
  const parts = value.split(',')
  return parts.includes('') ? [] : parts
}

function checkSearch(path: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '')
    throw new ParameterInvalid({ path, expected: 'text' })
  if (value.length > longestSearch)
    throw new FilterTooComplex({ path, most: `${longestSearch} characters` })
  if (value.split(/\s+/).length > mostWords)
    throw new FilterTooComplex({ path, most: `${mostWords} words` })
}

function expectation(rule: FilterRule): string {
  return rule.kind === 'option' ? `one of ${rule.options.join(', ')}` : expected[rule.kind]
}
