import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { NotFound } from '#errors/catalogue.ts'
import { present, presentThrown, type Presented } from '#errors/present.ts'
import type { Deps } from './deps.ts'
import { requestIdOf } from './requestId.ts'

export function notFound(): RequestHandler {
  return () => {
    throw new NotFound({})
  }
}

/** Whatever was thrown on the way, as JSON with a stable code. What nobody expected is logged whole. */
export function errorHandler({ log }: Deps): ErrorRequestHandler {
  return (error, _req, res, _next) => {
    const presented = presentThrown(fromExpress(error), requestIdOf(res))
    // A fault of ours; 503 is said to the client and needs no stack.
    if (presented.status === 500) log.error({ err: error, requestId: requestIdOf(res) }, 'failed')
    if (res.headersSent) {
      res.destroy()
      return
    }
    sendError(presented, res)
  }
}

export function sendError({ status, error }: Presented, res: Response): void {
  if (status === 503) res.set('Retry-After', '1')
  if (status === 405) res.set('Allow', String(error.data?.['allowed']))
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .json({ errors: [error] })
}

/** The same for an answer of Payload's that is not a success. */
export async function sendFailure(response: globalThis.Response, res: Response): Promise<void> {
  const body: unknown = await response.json().catch(() => null)
  const size = response.headers.get('Content-Range')
  if (size) res.set('Content-Range', size)
  sendError(present({ status: response.status, ...firstErrorOf(body) }, requestIdOf(res)), res)
}

function firstErrorOf(body: unknown): { name?: string; data?: unknown; message?: string } {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return {}
  const [first] = Array.isArray(body.errors) ? (body.errors as unknown[]) : []
  return typeof first === 'object' && first !== null ? first : {}
}

/** Express and its body reader have errors of their own for addresses and bodies. */
function fromExpress(error: unknown): unknown {
  if (error instanceof URIError) return Object.assign(error, { data: { code: 'PATH_MALFORMED' } })
  return error
}
