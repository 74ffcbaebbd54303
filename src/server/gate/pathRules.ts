import type { RelationshipField, SanitizedCollectionConfig, UploadField } from 'payload'
import { filterRule, type FilterRule } from './filterRule.ts'
import { idKind, type IdKind } from './idKind.ts'
import { readableFields, type ReadableField } from './readableFields.ts'
import { relationRules } from './relationRules.ts'
import type { Audience } from './route.ts'

export type PathRules = {
  filters: ReadonlyMap<string, FilterRule>
  sorts: ReadonlySet<string>
  selects: ReadonlySet<string>
}

type Wanted = {
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields'> & { auth?: unknown }
  audience: Audience
  idKinds: ReadonlyMap<string, IdKind>
  /** The rules of the collections that a filter may look into through a relation. */
  beyond?: ReadonlyMap<string, PathRules>
}

/** What one audience may filter, sort and select in one collection, by dotted path. */
export function pathRules({
  collection,
  audience,
  idKinds,
  beyond = new Map(),
}: Wanted): PathRules {
  const fields = readableFields(collection, audience)
  const stored = fields.filter((each) => isStored(each) && !isForStaff(each, audience))
  const id: FilterRule = {
    kind: idKind(collection),
    operators: ['equals', 'not_equals', 'in', 'not_in'],
  }
  return {
    filters: new Map([
      ...stored.flatMap((each) => filtersOf(each, { idKinds, beyond })),
      ['id', id],
    ]),
    sorts: new Set(['id', ...stored.filter(isSortable).map(({ path }) => path)]),
    selects: new Set(['id', ...fields.map(({ path }) => path)]),
  }
}

type Scope = { idKinds: ReadonlyMap<string, IdKind>; beyond: ReadonlyMap<string, PathRules> }

function filtersOf(
  { path, field }: ReadableField,
  { idKinds, beyond }: Scope,
): [string, FilterRule][] {
  if (field.type === 'relationship' || field.type === 'upload') {
    return [...relationRules({ path, field, idKinds }), ...throughRelation({ path, field, beyond })]
  }
  const rule = filterRule(field)
  return rule ? [[path, rule]] : []
}

type Hop = {
  path: string
  field: RelationshipField | UploadField
  beyond: ReadonlyMap<string, PathRules>
}

function throughRelation({ path, field, beyond }: Hop): [string, FilterRule][] {
  const target = typeof field.relationTo === 'string' ? beyond.get(field.relationTo) : undefined
  return [...(target?.filters ?? [])].map(([rest, rule]) => [`${path}.${rest}`, rule])
}

/** Rows of a list have ids of the database, which mean nothing to a caller. */
function isStored({ field, path }: ReadableField): boolean {
  const isWorkedOut = 'virtual' in field && Boolean(field.virtual)
  return !isWorkedOut && !path.endsWith('.id')
}

/** All that others get is published. */
function isForStaff({ path }: ReadableField, audience: Audience): boolean {
  return audience === 'public' && path === '_status'
}

function isSortable({ field, repeated }: ReadableField): boolean {
  const many = 'hasMany' in field && field.hasMany === true
  return !repeated && !many && filterRule(field) !== null
}
