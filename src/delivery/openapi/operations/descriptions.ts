import { jsonSchema } from '#delivery/schema/shared.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import type { Operation } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

export const openapi: Operation = {
  id: 'getOpenapi',
  summary: 'This document',
  description: 'Made of the schemas that requests are checked and answers are typed by.',
  tag: 'Machines',
  answers: {
    200: success('The description of this API.', {
      'application/json': { schema: jsonSchema, example: { openapi: '3.1.0' } },
    }),
  },
  failures: commonFailures.fromMemoryByKey,
  readsKey: true,
}

export const graphqlSchema: Operation = {
  id: 'getGraphqlSchema',
  summary: 'The schema of GraphQL',
  description: 'In the schema definition language. Queries go to `/api/graphql`.',
  tag: 'Machines',
  answers: {
    200: success('The schema.', {
      'text/plain': {
        schema: 'text',
        example: 'type Query {\n  content(path: String!): Content\n}',
      },
    }),
  },
  failures: commonFailures.fromMemory,
  readsKey: false,
}
