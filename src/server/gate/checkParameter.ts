import { ParameterInvalid } from '#errors/catalogue.ts'
import { isLocale, locales } from '#config/locales.ts'
import { checkPopulate } from './checkPopulate.ts'
import { checkSelect } from './checkSelect.ts'
import { checkSort } from './checkSort.ts'
import { checkUploadEdits } from './checkUploadEdits.ts'
import { checkWhere } from './checkWhere.ts'
import type { Parameter } from './parameters.ts'
import type { PathRules } from './pathRules.ts'
import type { QueryRules } from './queryRules.ts'

/** By whom, of which collection, and what else may be named. */
export type Asked = {
  isStaff: boolean
  seesDrafts: boolean
  /** Whether the route is one for those who write. */
  mayWrite: boolean
  /** Whether the route saves a document. */
  saves: boolean
  rules: PathRules
  everyRule: QueryRules
}

type Check = (value: unknown, asked: Asked) => void

const fallbacks = [...locales, 'none', 'null', 'false']
const localeForAll = oneOf('locale', locales)
const localeForDrafts = oneOf('locale', [...locales, 'all', '*'])
const digits = /^\d{1,6}$/

const checks: Record<Parameter, Check> = {
  where: (value, { rules, isStaff }) => checkWhere(value, { filters: rules.filters, isStaff }),
  sort: (value, { rules }) => checkSort(value, rules.sorts),
  select: (value, { rules }) => checkSelect(value, { path: 'select', selects: rules.selects }),
  populate: checkPopulate,
  limit: (value, { isStaff }) => wholeNumber('limit', value, isStaff ? [0, 1000] : [1, 100]),
  page: (value) => wholeNumber('page', value, [1, 10_000]),
  depth: (value) => wholeNumber('depth', value, [0, 2]),
  pagination: (value, { isStaff }) => flag('pagination', value, isStaff ? 'either' : 'true'),
  draft: (value, { seesDrafts, mayWrite }) =>
    flag('draft', value, seesDrafts || mayWrite ? 'either' : 'false'),
  trash: (value) => flag('trash', value, 'false'),
  autosave: (value) => flag('autosave', value, 'either'),
  unpublishAllLocales: (value) => flag('unpublishAllLocales', value, 'either'),
  allSessions: (value) => flag('allSessions', value, 'either'),
  refresh: oneOf('refresh', ['']),
  // A save is in one language: Payload would take an object for the words of one.
  locale: (value, asked) =>
    (asked.seesDrafts && !asked.saves ? localeForDrafts : localeForAll)(value, asked),
  'fallback-locale': oneOf('fallback-locale', fallbacks),
  fallbackLocale: oneOf('fallbackLocale', fallbacks),
  selectedLocales: checkSelectedLocales,
  uploadEdits: checkUploadEdits,
}

/** Throws where the value of a query parameter is not one that it may have. */
export function checkParameter(parameter: Parameter, value: unknown, asked: Asked): void {
  checks[parameter](value, asked)
}

function oneOf(path: string, allowed: readonly string[]): Check {
  return (value) => {
    if (typeof value === 'string' && allowed.includes(value)) return
    throw new ParameterInvalid({ path, expected: allowed.join(', ') || 'without a value' })
  }
}

function flag(path: string, value: unknown, allowed: 'true' | 'false' | 'either'): void {
  const isFlag = value === 'true' || value === 'false'
  if (isFlag && (allowed === 'either' || value === allowed)) return
  throw new ParameterInvalid({ path, expected: allowed === 'either' ? 'true or false' : allowed })
}

function wholeNumber(path: string, value: unknown, [least, most]: [number, number]): void {
  const isNumber = typeof value === 'string' && digits.test(value)
  if (isNumber && Number(value) >= least && Number(value) <= most) return
  throw new ParameterInvalid({ path, expected: `a whole number from ${least} to ${most}` })
}

function checkSelectedLocales(value: unknown): void {
  const chosen = Array.isArray(value) ? value : [value]
  if (chosen.length <= locales.length && chosen.every(isLocale)) return
  throw new ParameterInvalid({ path: 'selectedLocales', expected: locales.join(', ') })
}
