import { ParameterInvalid, ParameterUnknown } from '#errors/catalogue.ts'
import { checkPaging } from './checkPaging.ts'
import { checkParameter, type Asked } from './checkParameter.ts'
import { parameters, type Parameter } from './parameters.ts'
import { parseSearch } from './parseSearch.ts'
import type { PathRules } from './pathRules.ts'
import { globalRulesKey, type QueryRules } from './queryRules.ts'
import type { Route } from './route.ts'

type Query = {
  /** The query of the address, or the body of a route whose `body` is `query`. */
  search: string
  route: Route
  rules: QueryRules
  isStaff: boolean
  /** Whether drafts are shown, as they are to staff and to programs with the scope for it. */
  seesDrafts?: boolean
}

const limits = {
  public: { characters: 8_000, parameters: 200 },
  staff: { characters: 12_000, parameters: 200 },
  // Payload reads no more than a thousand, and says nothing of the rest.
  body: { characters: 100_000, parameters: 1_000 },
}

/** The admin asks for pictures with the time of their last change, so that none is shown out of date. */
const cacheTag = /^\??(?:\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d(?:\.\d{1,3})?Z)?$/
const saving: Route['kind'][] = ['create', 'update', 'updateGlobal', 'action']
const nothing: PathRules = { filters: new Map(), sorts: new Set(), selects: new Set() }

/**
 * Refuses every query that Payload must not see. Throws ParameterUnknown, ParameterInvalid,
 * FilterNotAllowed, FilterTooComplex or SortNotAllowed, with the place in `path`, or PathMalformed.
 */
export function checkQuery(query: Query): void {
  const { search, route, rules, isStaff, seesDrafts = isStaff } = query
  if (route.kind === 'file' && cacheTag.test(search)) return
  const parsed = parseSearch(withoutMark(search, route), limitsFor(route, isStaff))
  const asked = {
    isStaff,
    seesDrafts,
    mayWrite: route.audience === 'staff',
    saves: saving.includes(route.kind),
    rules: rulesFor(route, { rules, seesDrafts }),
    everyRule: rules,
  }
  for (const [name, value] of Object.entries(parsed)) check(name, value, { route, asked })
  if (route.kind === 'clearPreferences' && parsed['where'] === undefined) {
    throw new ParameterInvalid({ path: 'where', expected: 'given' })
  }
  checkPaging(parsed)
}

function check(
  name: string,
  value: unknown,
  { route, asked }: { route: Route; asked: Asked },
): void {
  const parameter = parameters[route.kind].find((each) => each === name)
  if (!parameter || isForStaff(parameter, asked))
    throw new ParameterUnknown({ path: name.slice(0, 100) })
  checkParameter(parameter, value, asked)
}

function isForStaff(parameter: Parameter, { isStaff }: Asked): boolean {
  return parameter === 'trash' && !isStaff
}

/** A body has no mark of its own: one that it begins with is part of the first name. */
function withoutMark(search: string, { body }: Route): string {
  return body !== 'query' && search.startsWith('?') ? search.slice(1) : search
}

function limitsFor({ body }: Route, isStaff: boolean) {
  if (body === 'query') return limits.body
  return isStaff ? limits.staff : limits.public
}

type Known = { rules: QueryRules; seesDrafts: boolean }

function rulesFor(route: Route, { rules, seesDrafts }: Known): PathRules {
  const own = rules.get(subjectOf(route))
  if (!own) return nothing
  if (route.kind === 'versions' || route.kind === 'version') return own.versions
  return seesDrafts ? own.staff : own.public
}

function subjectOf(route: Route): string {
  if ('global' in route) return globalRulesKey(route.global)
  return 'collection' in route ? route.collection : ''
}
