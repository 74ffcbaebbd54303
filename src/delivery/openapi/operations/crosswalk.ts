import { AnswerTooLarge } from '#errors/catalogue.ts'
import { crosswalkSchema } from '#delivery/schema/crosswalk.ts'
import { crosswalkParameters } from '#delivery/schema/parameters.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import { crosswalkCsvExample, crosswalkExample } from '#delivery/openapi/examples/crosswalk.ts'
import type { Operation } from '#delivery/openapi/operation.ts'

export const crosswalk: Operation = {
  id: 'getCrosswalk',
  summary: 'The mappings between two practice models',
  description:
    'Read from the first model to the second: pairs, what has no counterpart, and how far each kind of element is covered. As JSON or as CSV.',
  tag: 'Crosswalk',
  query: crosswalkParameters,
  answers: {
    200: {
      description: 'The mappings.',
      forms: {
        'application/json': { schema: crosswalkSchema, example: crosswalkExample },
        'text/csv': { schema: 'text', example: crosswalkCsvExample },
      },
      headers: ['ETag', 'Cache-Control', 'Content-Disposition'],
    },
  },
  failures: [...commonFailures.fromDatabase, AnswerTooLarge],
  readsKey: true,
}
