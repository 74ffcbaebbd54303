import { contentAddress } from '#delivery/schema/addresses.ts'
import { contentSchema, redirectAnswerSchema } from '#delivery/schema/content.ts'
import { contentParameters } from '#delivery/schema/parameters.ts'
import { Gone, NotFound, TranslationMissing } from '#errors/catalogue.ts'
import { commonFailures } from '#delivery/openapi/commonFailures.ts'
import { articleExample } from '#delivery/openapi/examples/article.ts'
import { redirectExample } from '#delivery/openapi/examples/redirect.ts'
import type { Operation, OperationAnswer } from '#delivery/openapi/operation.ts'
import { success } from '#delivery/openapi/success.ts'

export const content: Operation = {
  id: 'getContent',
  summary: 'One page by its public path',
  description:
    'A whole page in one answer: its own words, everything that stands on it, and what it is linked with.',
  tag: 'Content',
  address: contentAddress,
  query: contentParameters,
  answers: {
    200: success('The page.', {
      'application/json': { schema: contentSchema, example: articleExample },
    }),
    301: redirect('The page moved.'),
    303: redirect('The address has another spelling.'),
  },
  failures: [...commonFailures.fromDatabase, NotFound, TranslationMissing, Gone],
  readsKey: true,
}

function redirect(description: string): OperationAnswer {
  return {
    description,
    forms: { 'application/json': { schema: redirectAnswerSchema, example: redirectExample } },
    headers: ['Location', 'Cache-Control'],
  }
}
