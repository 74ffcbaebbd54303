import { refTo } from './components.ts'
import { errorSchema } from '#delivery/schema/error.ts'
import { headerRefs, type HeaderName } from './headers.ts'
import { meanings } from './meanings.ts'
import type { Failure } from './operation.ts'

const ownHeaders: Record<number, HeaderName[]> = { 405: ['Allow'], 503: ['Retry-After'] }

/** The responses of an operation that fails, by status, each with the codes that can come. */
export function failureResponses(failures: readonly Failure[]): Record<string, object> {
  const statuses = [...new Set(failures.map(({ status }) => status))].sort((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => [status, responseOf(status, codesOf(status, failures))]),
  )
}

function codesOf(status: number, failures: readonly Failure[]): string[] {
  return failures.filter((one) => one.status === status).map(({ code }) => code)
}

function responseOf(status: number, codes: string[]): object {
  return {
    description: codes.map((code) => `- \`${code}\`: ${meanings[code] ?? ''}`).join('\n'),
    headers: headerRefs(['X-Request-Id', 'Cache-Control', ...(ownHeaders[status] ?? [])]),
    content: { 'application/json': { schema: withCodes(codes) } },
  }
}

function withCodes(codes: string[]): object {
  const error = { type: 'object', properties: { code: { type: 'string', enum: codes } } }
  const errors = { type: 'array', items: error }
  return { allOf: [refTo(errorSchema), { type: 'object', properties: { errors } }] }
}
