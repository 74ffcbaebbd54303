import { errorIn } from './errorIn.ts'
import { isRecord } from './isRecord.ts'
import { KindredError } from './kindredError.ts'
import type { Received } from './receive.ts'

/** The body of a success. Throws a KindredError with what the server says, or ANSWER_UNREADABLE. */
export function accept(received: Received): unknown {
  const { status, body } = received
  const isSuccess = status >= 200 && status < 300
  if (isSuccess && isRecord(body)) return body
  throw errorIn(received) ?? unreadable(received)
}

function unreadable({ url, status, contentType, requestId, retryAfter }: Received): KindredError {
  return new KindredError({
    code: 'ANSWER_UNREADABLE',
    message: `${url} answered ${status} with ${contentType ?? 'no type'}, which is no answer of Kindred.`,
    ...{ url, status, requestId, retryAfter },
  })
}
