import { getNullableType, isInputObjectType, type GraphQLSchema } from 'graphql'

/** What our hooks fill in at a create where the caller leaves it out. */
const filled = ['id', 'path', 'key', 'foldedLabel', 'position', 'fromModel', 'toModel']

/** Payload's schema would have every caller of a create say what Kindred works out by itself. */
export function relaxInputs(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || !type.name.startsWith('mutation')) continue
    for (const field of Object.values(type.getFields())) {
      if (filled.includes(field.name)) field.type = getNullableType(field.type)
    }
  }
}
