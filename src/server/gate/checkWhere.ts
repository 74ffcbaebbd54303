import { FilterNotAllowed, FilterTooComplex, ParameterInvalid } from '#errors/catalogue.ts'
import { checkComparison } from './checkComparison.ts'
import type { FilterRule } from './filterRule.ts'
import { isObject } from './isObject.ts'
import { parseJson } from './parseJson.ts'

const deepest = 5
const leaves = { public: 50, staff: 200 }
const range = /^(?:greater|less)_than(?:_equal)?$/

type Asked = { filters: ReadonlyMap<string, FilterRule>; isStaff: boolean }
type Walk = Asked & { left: number }
type Place = { path: string; depth: number }

/**
 * Throws unless it is a filter of known fields. Also refuses what Payload would answer wrongly and
 * unsaid: `and` or `or` beside something else, two operators on a field that are no range, and
 * `exists=false` twice side by side. Each of them can be written inside one `and`.
 */
export function checkWhere(value: unknown, { filters, isStaff }: Asked): void {
  const where = typeof value === 'string' ? fromJson(value) : value
  checkGroup(
    where,
    { path: 'where', depth: 0 },
    { filters, isStaff, left: mostLeaves({ isStaff }) },
  )
}

function fromJson(text: string): unknown {
  const { value, problem } = { value: undefined, ...parseJson(text) }
  if (problem || !isObject(value)) throw notAFilter('where')
  return value
}

function notAFilter(path: string) {
  return new ParameterInvalid({
    path,
    expected: 'a filter such as where[title][equals]=Kinship, or the same as JSON',
  })
}

function checkGroup(group: unknown, place: Place, walk: Walk): void {
  if (!isObject(group)) throw notAFilter(place.path)
  const entries = Object.entries(group)
  if (entries.filter(([, asked]) => isObject(asked) && isFalse(asked['exists'])).length > 1)
    throw notAlone(place)
  for (const [key, asked] of entries) {
    if (!isJunction(key)) checkField(key, asked, { place, walk })
    else if (entries.length > 1) throw notAlone(place)
    else checkJunction(asked, { path: `${place.path}.${key}`, depth: place.depth + 1 }, walk)
  }
}

/** Payload takes them in any case. */
function isJunction(key: string): boolean {
  return ['and', 'or'].includes(key.toLowerCase())
}

function isFalse(value: unknown): boolean {
  return value === false || value === 'false'
}

function notAlone({ path }: Place) {
  return new ParameterInvalid({
    path,
    expected: 'one list under and, with each condition in an entry of its own',
  })
}

function checkJunction(list: unknown, place: Place, walk: Walk): void {
  if (!Array.isArray(list) || list.length === 0) throw notAFilter(place.path)
  if (place.depth > deepest)
    throw new FilterTooComplex({ path: 'where', most: `${deepest} levels` })
  for (const [index, entry] of list.entries()) {
    if (isObject(entry) && Object.keys(entry).length === 0)
      throw notAFilter(`${place.path}.${index}`)
    checkGroup(entry, { path: `${place.path}.${index}`, depth: place.depth }, walk)
  }
}

type Field = { place: Place; walk: Walk }

function checkField(field: string, asked: unknown, { place, walk }: Field): void {
  const rule = walk.filters.get(field)
  if (!rule) throw new FilterNotAllowed({ path: field.slice(0, 100) })
  const path = `${place.path}.${field}`
  const operators = operatorsIn(asked, { ...place, path })
  walk.left -= operators.length
  if (walk.left < 0) throw tooMany(walk)
  for (const [operator, value] of operators) {
    checkComparison({ path, rule, operator, value, isStaff: walk.isStaff })
  }
}

function operatorsIn(asked: unknown, place: Place): [string, unknown][] {
  const operators = isObject(asked) ? Object.entries(asked) : []
  if (operators.length === 0) throw notAFilter(place.path)
  const isRange = operators.every(([operator]) => range.test(operator))
  if (operators.length > 1 && !isRange) throw notAlone(place)
  return operators
}

function mostLeaves({ isStaff }: Pick<Asked, 'isStaff'>): number {
  return isStaff ? leaves.staff : leaves.public
}

function tooMany(walk: Walk) {
  return new FilterTooComplex({ path: 'where', most: `${mostLeaves(walk)} conditions` })
}
