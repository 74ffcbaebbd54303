import { configToSchema } from '@payloadcms/graphql'
import {
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'
import type { SanitizedConfig } from 'payload'
import { addDelivery, type Settings } from './delivery/addDelivery.ts'
import { addElementTree } from './elementTree.ts'
import { keepStoredOrder } from './keepStoredOrder.ts'
import { relaxInputs } from './relaxInputs.ts'
import { textVersionIds } from './textVersionIds.ts'

export type Schema = {
  schema: GraphQLSchema
  /** The schema as text, in one order whatever the order of the collections; half a second of work. */
  sdl: () => string
  /** Payload's limit on the cost of a query, which needs the variables. */
  costRules: (variables: Record<string, unknown>) => ValidationRule[]
}

/** Preferences and locks are the admin's own, and open to whoever is logged in. */
function withoutInternals(config: SanitizedConfig): SanitizedConfig {
  const collections = config.collections.map((one) =>
    one.slug.startsWith('payload-') ? { ...one, graphQL: false as const } : one,
  )
  return { ...config, collections }
}

/** Payload's schema with stored order kept, inputs relaxed, versions named alike on both databases, the trees of practice models and what REST delivers added. Built once. */
export function buildSchema(config: SanitizedConfig, settings: Settings): Schema {
  const { schema: ofPayload, validationRules } = configToSchema(withoutInternals(config))
  keepStoredOrder(ofPayload)
  relaxInputs(ofPayload)
  textVersionIds(ofPayload)
  addElementTree(ofPayload)
  const schema = addDelivery(ofPayload, settings)
  return {
    schema,
    sdl: () => `${printSchema(lexicographicSortSchema(schema))}\n`,
    costRules: (variableValues) => validationRules({ variableValues } as never),
  }
}
