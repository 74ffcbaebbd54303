import { feedParameters, jsonFeedSchema } from '#delivery/schema/feeds.ts'
import { NotFound } from '#errors/catalogue.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import { atomExample, jsonFeedExample } from '#delivery/openapi/examples/feeds.ts'
import type { Operation } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

const both = {
  description: 'New pages and major changes, the newest first, at most a hundred.',
  tag: 'Changes',
  query: feedParameters,
  failures: [...commonFailures.fromDatabase, NotFound],
  readsKey: true,
} as const

export const atomFeed: Operation = {
  ...both,
  id: 'getAtomFeed',
  summary: 'What readers are told, as Atom',
  answers: {
    200: success('The feed.', {
      'application/atom+xml': { schema: 'text', example: atomExample },
    }),
  },
}

export const jsonFeed: Operation = {
  ...both,
  id: 'getJsonFeed',
  summary: 'What readers are told, as JSON Feed',
  answers: {
    200: success('The feed.', {
      'application/feed+json': { schema: jsonFeedSchema, example: jsonFeedExample },
    }),
  },
}
