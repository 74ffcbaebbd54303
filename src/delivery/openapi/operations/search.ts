import { AnswerTooLarge } from '#errors/catalogue.ts'
import { searchParameters, searchSchema } from '#delivery/schema/search.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import { searchExample } from '#delivery/openapi/examples/search.ts'
import type { Operation } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

export const search: Operation = {
  id: 'searchContent',
  summary: 'Live pages by their words',
  description:
    'Finds other forms of a word, words without their accents, and words with a typing mistake.',
  tag: 'Search',
  query: searchParameters,
  answers: {
    200: success('What was found.', {
      'application/json': { schema: searchSchema, example: searchExample },
    }),
  },
  failures: [...commonFailures.fromDatabase, AnswerTooLarge],
  readsKey: true,
}
