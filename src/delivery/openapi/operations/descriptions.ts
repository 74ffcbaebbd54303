import { z } from 'zod'
import { jsonSchema } from '#delivery/schema/shared.ts'
import { NotFound } from '#errors/catalogue.ts'
import { answerNames } from '#delivery/openapi/answerSchemas.ts'
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

export const answerSchema: Operation = {
  id: 'getAnswerSchema',
  summary: 'The JSON Schema of an answer',
  description: 'In the draft of 2020-12, with everything that it refers to.',
  tag: 'Machines',
  address: z.object({
    name: z.enum(answerNames).describe('Which answer: a type of page, or a list.'),
  }),
  answers: {
    200: success('The schema.', {
      'application/schema+json': {
        schema: jsonSchema,
        example: {
          $id: 'https://api.example.org/api/schemas/error.json',
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          type: 'object',
        },
      },
    }),
  },
  failures: [...commonFailures.fromMemoryByKey, NotFound],
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
