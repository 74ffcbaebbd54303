import type { FilterRule } from './filterRule.ts'
import { isId } from './isId.ts'

const longestText = 500
const unstorable = /[\0\p{Cs}]/u
const number = /^-?\d{1,15}(?:\.\d{1,15})?$/
const date =
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

const fitsText: Record<
  Exclude<FilterRule['kind'], 'checkbox' | 'option'>,
  (value: string) => boolean
> = {
  text: (value) => value.length <= longestText && !unstorable.test(value),
  number: (value) => number.test(value),
  date: (value) => date.test(value) && !Number.isNaN(Date.parse(value)),
  uuid: (value) => isId(value, 'uuid'),
  databaseId: (value) => isId(value, 'databaseId'),
}

/** Whether a value, as it stands in a query or in JSON, is one that the field can be compared with. */
export function fitsKind(value: unknown, rule: FilterRule): boolean {
  if (rule.kind === 'checkbox') return ['true', 'false', true, false].some((each) => each === value)
  if (typeof value === 'number') return fitsNumber(value, rule)
  if (typeof value !== 'string') return false
  return rule.kind === 'option' ? rule.options.includes(value) : fitsText[rule.kind](value)
}

function fitsNumber(value: number, { kind }: FilterRule): boolean {
  return kind === 'number' || (kind === 'databaseId' && isId(String(value), kind))
}
