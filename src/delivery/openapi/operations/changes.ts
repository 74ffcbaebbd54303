import { changesParameters, changesSchema } from '#delivery/schema/changes.ts'
import { CursorInvalid, AnswerTooLarge } from '#errors/catalogue.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import { changesExample } from '#delivery/openapi/examples/changes.ts'
import type { Operation } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

export const changes: Operation = {
  id: 'listChanges',
  summary: 'What was published since a place',
  description:
    'Every publication in the order of its commit, none left out. Keep `next` and send it as `since` the next time.',
  tag: 'Changes',
  query: changesParameters,
  answers: {
    200: success('Publications, and where to read on.', {
      'application/json': { schema: changesSchema, example: changesExample },
    }),
  },
  failures: [...commonFailures.fromDatabase, AnswerTooLarge, CursorInvalid],
  readsKey: true,
}
