import type { RelationshipField, UploadField } from 'payload'
import type { FilterRule } from './filterRule.ts'
import type { IdKind } from './idKind.ts'

type Relation = {
  path: string
  field: RelationshipField | UploadField
  idKinds: ReadonlyMap<string, IdKind>
}

/**
 * A relation is filtered by the id that it holds. One that may lead to several collections knows
 * `equals` only, by `.value` and `.relationTo`: Payload answers the rest wrongly on SQLite.
 */
export function relationRules({ path, field, idKinds }: Relation): [string, FilterRule][] {
  const { relationTo } = field
  if (typeof relationTo === 'string') {
    const operators = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
    return [[path, { kind: idKinds.get(relationTo) ?? 'databaseId', operators }]]
  }
  const ours = relationTo.some((slug) => idKinds.get(slug) === 'uuid')
  return [
    [`${path}.value`, { kind: ours ? 'uuid' : 'databaseId', operators: ['equals'] }],
    [`${path}.relationTo`, { kind: 'option', options: relationTo, operators: ['equals'] }],
  ]
}
