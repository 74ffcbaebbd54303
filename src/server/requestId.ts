import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import { withRequestId } from '#config/requestScope.ts'

/** Gives each request an id: in the answer's `X-Request-Id`, in every error, in every log line. */
export function requestId(): RequestHandler {
  return (_req, res, next) => {
    const id = randomUUID()
    res.locals['requestId'] = id
    res.setHeader('X-Request-Id', id)
    withRequestId(id, next)
  }
}

export function requestIdOf(res: Response): string {
  return String(res.locals['requestId'])
}
