import type { FilterRule } from './filterRule.ts'
import { isId } from './isId.ts'

const longestText = 500
const unstorable = /[\0\p{Cs}]/u
const number = /^-?\d{1,15}(?:\.\d{1,15})?$/
const date =
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

/** Whether a value, as it stands in a query or in JSON, is one that the field can be compared with. */
export function fitsKind(value: unknown, rule: FilterRule): boolean {
  if (rule.kind === 'checkbox') return ['true', 'false', true, false].some((each) => each === value)
  if (typeof value === 'number')
    return rule.kind === 'number' || (rule.kind === 'databaseId' && isId(String(value), rule.kind))
  return typeof value === 'string' && fitsText(value, rule)
}

function fitsText(value: string, rule: FilterRule): boolean {
  switch (rule.kind) {
    case 'text':
      return value.length <= longestText && !unstorable.test(value)
    case 'number':
      return number.test(value)
    case 'date':
      return date.test(value) && !Number.isNaN(Date.parse(value))
    case 'option':
      return rule.options.includes(value)
    case 'uuid':
    case 'databaseId':
      return isId(value, rule.kind)
    default:
      return false
  }
}
