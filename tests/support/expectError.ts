import { expect } from '@jest/globals'
import type { Answer } from './ask.ts'

/** An error as every client may count on it: JSON, one code, and the request id of the header. */
export function expectError(
  answer: Answer,
  { status, code }: { status: number; code: string },
): void {
  expect({ status: answer.status, body: answer.body }).toEqual({
    status,
    body: {
      errors: [
        expect.objectContaining({
          name: code,
          code,
          message: expect.stringMatching(/\w/),
          requestId: answer.headers.get('x-request-id'),
        }),
      ],
    },
  })
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
}
