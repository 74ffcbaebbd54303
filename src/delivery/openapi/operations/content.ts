import { contentAddress } from '#delivery/schema/addresses.ts'
import { jsonLdOf } from '#delivery/jsonld/jsonLdOf.ts'
import { redirectAnswerSchema } from '#delivery/schema/content.ts'
import { contentAnswerSchema } from '#delivery/schema/contentFields.ts'
import { contentParameters } from '#delivery/schema/parameters.ts'
import { jsonSchema } from '#delivery/schema/shared.ts'
import { Gone, NotFound, TranslationMissing, AnswerTooLarge } from '#errors/catalogue.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import { articleExample } from '#delivery/openapi/examples/article.ts'
import { redirectExample } from '#delivery/openapi/examples/redirect.ts'
import type { Operation, OperationAnswer } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

export const content: Operation = {
  id: 'getContent',
  summary: 'One page by its public path',
  description:
    'A whole page in one answer: its own words, everything that stands on it, and what it is linked with. With `fields`, these and no others.',
  tag: 'Content',
  address: contentAddress,
  query: contentParameters,
  answers: {
    200: success('The page.', {
      'application/json': { schema: contentAnswerSchema, example: articleExample },
      'application/ld+json': {
        schema: jsonSchema,
        example: jsonLdOf(articleExample, { baseUrl: 'https://www.example.org', origin: '' }),
      },
    }),
    301: redirect('The page moved.'),
    303: redirect('The address has another spelling.'),
  },
  failures: [...commonFailures.fromDatabase, AnswerTooLarge, NotFound, TranslationMissing, Gone],
  readsKey: true,
}

function redirect(description: string): OperationAnswer {
  return {
    description,
    forms: { 'application/json': { schema: redirectAnswerSchema, example: redirectExample } },
    headers: ['Location', 'Cache-Control'],
  }
}
