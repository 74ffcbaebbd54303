import { getNamedType, type GraphQLSchema } from 'graphql'
import { wholeSelection } from './wholeQuery.ts'

const enums = ['locale', 'fallback']

/** A GraphQL query of one field with everything that can be asked for of it. */
export function wholeQuestion(
  schema: GraphQLSchema,
  field: string,
  args: Record<string, unknown>,
): string {
  const type = schema.getQueryType()?.getFields()[field]?.type
  if (!type) throw new Error(`There is no query "${field}".`)
  const written = Object.entries(args).map(([name, value]) => {
    return `${name}: ${enums.includes(name) ? String(value) : JSON.stringify(value)}`
  })
  const asked = written.length > 0 ? `(${written.join(', ')})` : ''
  return `{ ${field}${asked} ${wholeSelection(getNamedType(type))} }`
}
