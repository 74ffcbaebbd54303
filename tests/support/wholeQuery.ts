import {
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'

/** How often a type may stand below itself, as elements of a model do. */
const mostLevels = 4

/** Everything that can be asked for of a type, as a selection set. */
export function wholeSelection(type: GraphQLNamedType, above: readonly string[] = []): string {
  if (isUnionType(type)) {
    const parts = type.getTypes().map((one) => `... on ${one.name} ${ofObject(one, above)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  return isObjectType(type) ? ofObject(type, above) : ''
}

function ofObject(type: GraphQLObjectType, above: readonly string[]): string {
  const within = [...above, type.name]
  const fields = Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const below = getNamedType(fieldType)
    const levels = within.filter((one) => one === below.name).length
    return levels >= mostLevels ? [] : [`${name} ${wholeSelection(below, within)}`]
  })
  return `{ ${fields.join(' ')} }`
}
