import type { FilterRule } from './filterRule.ts'
import type { IdKind } from './idKind.ts'
import type { PathRules } from './pathRules.ts'

const time: FilterRule = {
  kind: 'date',
  operators: ['equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
}
const flag: FilterRule = { kind: 'checkbox', operators: ['equals', 'not_equals'] }
const own = ['id', 'parent', 'createdAt', 'updatedAt', 'latest', 'autosave', 'snapshot', 'version']

/** The rules for the versions of a document, which hold its fields below `version`. */
export function versionRules({
  document,
  idKind,
}: {
  document: PathRules
  idKind: IdKind
}): PathRules {
  const below = (path: string) => `version.${path}`
  return {
    filters: new Map([
      ['id', { kind: 'databaseId', operators: ['equals', 'in'] }],
      ['parent', { kind: idKind, operators: ['equals', 'in'] }],
      ['createdAt', time],
      ['updatedAt', time],
      ['latest', flag],
      ['snapshot', flag],
      ...[...document.filters]
        .filter(([path]) => path !== 'id')
        .map(([path, rule]) => [below(path), rule] as const),
    ]),
    sorts: new Set([
      'id',
      'createdAt',
      'updatedAt',
      ...[...document.sorts].filter((path) => path !== 'id').map(below),
    ]),
    selects: new Set([...own, ...[...document.selects].map(below)]),
  }
}
