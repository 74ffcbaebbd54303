import {
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

const ofOneVersion = /^(restoreVersion|version)[A-Z]/

/**
 * Payload's schema has numbers for the ids of versions, which they are on SQLite only. Here they are text on every
 * database, as over REST.
 */
export function textVersionIds(schema: GraphQLSchema): void {
  askByText(schema.getQueryType())
  askByText(schema.getMutationType())
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && type.name.endsWith('Version')) answerText(type)
    if (isInputObjectType(type) && /^versions\w+_id_operator$/.test(type.name)) filterByText(type)
  }
}

function askByText(root: GraphQLObjectType | null | undefined): void {
  const fields = Object.values(root?.getFields() ?? {}).filter(({ name }) =>
    ofOneVersion.test(name),
  )
  for (const arg of fields.flatMap(({ args }) => args))
    if (arg.name === 'id') arg.type = new GraphQLNonNull(GraphQLString)
}

function answerText(type: GraphQLObjectType): void {
  const { id } = type.getFields()
  if (id?.type !== GraphQLInt) return
  id.type = GraphQLString
  id.resolve = (version: { id: number | string }) => String(version.id)
}

function filterByText(type: GraphQLInputObjectType): void {
  for (const field of Object.values(type.getFields()))
    if (field.type === GraphQLInt) field.type = GraphQLString
}
