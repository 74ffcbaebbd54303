import { configToSchema } from '@payloadcms/graphql'
import {
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'
import type { SanitizedConfig } from 'payload'
import { addElementTree } from './elementTree.ts'
import { keepStoredOrder } from './keepStoredOrder.ts'
import { relaxInputs } from './relaxInputs.ts'

export type Schema = {
  schema: GraphQLSchema
  /** The schema as text, in one order whatever the order of the collections. */
  sdl: string
  /** Payload's limit on the cost of a query, which needs the variables. */
  costRules: (variables: Record<string, unknown>) => ValidationRule[]
}

/** Payload's schema with stored order kept, inputs relaxed and the trees of practice models added. Built once. */
export function buildSchema(config: SanitizedConfig): Schema {
  const { schema, validationRules } = configToSchema(config)
  keepStoredOrder(schema)
  relaxInputs(schema)
  addElementTree(schema)
  return {
    schema,
    sdl: `${printSchema(lexicographicSortSchema(schema))}\n`,
    costRules: (variableValues) => validationRules({ variableValues } as never),
  }
}
