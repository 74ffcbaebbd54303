import { listAnswerSchema, listParameters } from '#delivery/schema/list.ts'
import { CursorInvalid, AnswerTooLarge } from '#errors/catalogue.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import { listExample } from '#delivery/openapi/examples/list.ts'
import type { Operation } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

export const contentList: Operation = {
  id: 'listContent',
  summary: 'Live pages in an order, a part at a time',
  description:
    'Each page is named as a link to it would be. With `fields`, each item has these fields and no others.',
  tag: 'Content',
  query: listParameters,
  answers: {
    200: success('A part of the list.', {
      'application/json': { schema: listAnswerSchema, example: listExample },
    }),
  },
  failures: [...commonFailures.fromDatabase, AnswerTooLarge, CursorInvalid],
  readsKey: true,
}
