import {
  GraphQLError,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'

/**
 * What is wrong with a query, by the rules of GraphQL first. The rules of cost walk fragments and root
 * types without looking out for circles and for kinds of operation that the schema does not have.
 */
export function checkOperation(
  closed: readonly ValidationRule[],
): (
  schema: GraphQLSchema,
  document: DocumentNode,
  costs?: readonly ValidationRule[],
) => readonly GraphQLError[] {
  return (schema, document, costs = []) => {
    const faults = validate(schema, document, [...specifiedRules, hasRootType, ...closed])
    return faults.length > 0 ? faults : validate(schema, document, costs)
  }
}

const hasRootType: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }))
  },
})
