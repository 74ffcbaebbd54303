import type { Connection } from './connection.ts'
import { KindredError, type ErrorParts } from './kindredError.ts'

export type Request = {
  url: string
  signal: AbortSignal | undefined
  /** Left out: redirects are followed by `fetch`, and the answer is where they end. */
  redirect?: 'manual'
}

/** An answer as it came, read to its end. */
export type Received = {
  /** Where it came from in the end. */
  url: string
  /** 0 where a browser keeps a redirect to itself. */
  status: number
  contentType: string | null
  requestId: string | undefined
  retryAfter: number | undefined
  /** Undefined where it is not JSON. */
  body: unknown
}

/** Asks once. Throws a KindredError where no whole answer came: ABORTED, NETWORK_FAILED or ANSWER_CUT_OFF. */
export async function receive(connection: Connection, request: Request): Promise<Received> {
  const response = await responseTo(connection, request)
  const url = response.url || request.url
  const text = await textOf(response, { ...request, url })
  return {
    url,
    status: response.status,
    contentType: response.headers.get('content-type'),
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfter: secondsIn(response.headers.get('retry-after')),
    body: parsed(text),
  }
}

async function responseTo({ fetch, headers }: Connection, request: Request): Promise<Response> {
  const { url, signal = null, redirect = 'follow' } = request
  try {
    return await fetch(url, { headers, signal, redirect })
  } catch (cause) {
    const message = `${url} could not be reached: ${reasonOf(cause)}`
    throw failure(request, { code: 'NETWORK_FAILED', message, url, cause })
  }
}

async function textOf(response: Response, request: Request): Promise<string> {
  try {
    return await response.text()
  } catch (cause) {
    const { url } = request
    const message = `The answer of ${url} was cut off: ${reasonOf(cause)}`
    const { status } = response
    throw failure(request, { code: 'ANSWER_CUT_OFF', message, url, status, cause })
  }
}

function failure({ url, signal }: Request, parts: ErrorParts): KindredError {
  if (!signal?.aborted) return new KindredError(parts)
  const message = `The request of ${url} was aborted: ${reasonOf(signal.reason)}`
  return new KindredError({ ...parts, code: 'ABORTED', message, cause: signal.reason })
}

/** Node says in the cause what happened; "fetch failed" alone helps nobody. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message
}

function secondsIn(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // JSON.parse tells by throwing only.
  }
}
