import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { Field } from 'payload'

type Resolver = GraphQLFieldResolver<Record<string, unknown>, unknown>

/**
 * Payload's resolvers for relations to many answer in the order in which documents arrived. Each is
 * wrapped in place, so that the answer has the order in which the editor put them.
 */
export function keepStoredOrder(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const source = field.extensions['field'] as Field | undefined
      if (field.resolve && isToMany(source)) field.resolve = ordered(field.resolve, source.name)
    }
  }
}

function isToMany(field: Field | undefined): field is Field & { name: string } {
  return (field?.type === 'relationship' || field?.type === 'upload') && field.hasMany === true
}

function ordered(resolve: Resolver, name: string): Resolver {
  return async (parent, args, context, info) => {
    const arrived: unknown = await resolve(parent, args, context, info)
    return Array.isArray(arrived) ? inStoredOrder(arrived, parent[name]) : arrived
  }
}

/** `arrived` in the order of `stored`; both hold ids, documents or `{ relationTo, value }` pairs. */
export function inStoredOrder(arrived: unknown[], stored: unknown): unknown[] {
  const places = Array.isArray(stored) ? stored.map(identityOf) : []
  const placeOf = (one: unknown) => places.indexOf(identityOf(one))
  return [...arrived].sort((a, b) => placeOf(a) - placeOf(b))
}

function identityOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('relationTo' in value && 'value' in value)
    return `${String(value.relationTo)}|${identityOf(value.value)}`
  return 'id' in value ? String(value.id) : ''
}
