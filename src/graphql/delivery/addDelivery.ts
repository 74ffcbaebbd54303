import {
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  type GraphQLFieldConfigMap,
} from 'graphql'
import { changesField } from './changesField.ts'
import { contentField } from './contentField.ts'
import { contentListField } from './contentListField.ts'
import { crosswalkField } from './crosswalkField.ts'
import type { Context } from './readingOf.ts'
import type { Search } from '#search/createSearch.ts'
import { searchField } from './searchField.ts'
import { Types } from './types.ts'

export type Settings = {
  /** The address at which others reach this service, if it has one. */
  publicUrl?: string | undefined
  /** Left out where only the schema is wanted. */
  search?: Pick<Search, 'engine' | 'isReady'>
}

const fields = (types: Types, settings: Settings): GraphQLFieldConfigMap<unknown, Context> => ({
  content: contentField(types, settings),
  contentList: contentListField(types, settings),
  changes: changesField(types, settings),
  crosswalk: crosswalkField(types, settings),
  search: searchField(types, settings),
})

/**
 * The schema with what REST delivers beside Payload's own queries, from the same presenters. Throws where a type of ours
 * would have the name of one that is there.
 */
export function addDelivery(schema: GraphQLSchema, settings: Settings): GraphQLSchema {
  const query = schema.getQueryType()
  const json = schema.getType('JSON')
  if (!query || !(json instanceof GraphQLScalarType))
    throw new Error('This is not Payload’s schema.')
  const ours = new GraphQLObjectType({
    name: query.name,
    fields: fields(new Types(json), settings),
  })
  Object.assign(query.getFields(), ours.getFields())
  // Made anew, so that it knows the types that came along.
  return new GraphQLSchema(schema.toConfig())
}
