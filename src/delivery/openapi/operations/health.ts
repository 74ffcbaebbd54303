import { liveSchema, notReadySchema, readySchema } from '#delivery/schema/health.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import type { Operation } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

const both = { tag: 'Health', failures: commonFailures.health, readsKey: false } as const

export const live: Operation = {
  ...both,
  id: 'getLive',
  summary: 'Whether the process answers',
  description: 'Nothing else is looked at.',
  answers: {
    200: success('It does.', {
      'application/json': { schema: liveSchema, example: { status: 'live' } },
    }),
  },
}

export const ready: Operation = {
  ...both,
  id: 'getReady',
  summary: 'Whether the service should get requests',
  description: 'It has started, its database can be used, and no stop is under way.',
  answers: {
    200: success('It should.', {
      'application/json': {
        schema: readySchema,
        example: { status: 'ready', details: { overdueJobs: 0 } },
      },
    }),
    503: {
      description: 'It should not at the moment.',
      forms: {
        'application/json': { schema: notReadySchema, example: { status: 'not ready' } },
      },
      headers: ['Retry-After', 'Cache-Control'],
    },
  },
}
