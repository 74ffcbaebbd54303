import type { Form, OperationAnswer } from './operation.ts'

/** A success with an ETag, in one or several forms. */
export function success(description: string, forms: Record<string, Form>): OperationAnswer {
  return { description, forms, headers: ['ETag', 'Cache-Control'] }
}
