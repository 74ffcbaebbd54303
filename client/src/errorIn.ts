import { isRecord } from './isRecord.ts'
import { KindredError, type ErrorParts } from './kindredError.ts'
import type { Received } from './receive.ts'

/** The error that the server names in its answer; undefined where it names none. */
export function errorIn({ body, ...received }: Received): KindredError | undefined {
  const errors = isRecord(body) ? body['errors'] : undefined
  const [error] = Array.isArray(errors) ? (errors as unknown[]) : []
  if (!isError(error)) return undefined
  const { url, status, requestId, retryAfter } = received
  return new KindredError({ requestId, ...error, url, status, retryAfter })
}

type ServerError = Pick<ErrorParts, 'code' | 'message' | 'path' | 'data' | 'requestId'>

function isError(value: unknown): value is ServerError {
  return (
    isRecord(value) && typeof value['code'] === 'string' && typeof value['message'] === 'string'
  )
}
