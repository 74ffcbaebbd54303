import type { RequestHandler } from 'express'
import type { Deps } from './deps.ts'
import { requestIdOf } from './requestId.ts'

/** One line for each answer. The query is left out: it can hold what a log should not. */
export function accessLog({ log }: Deps): RequestHandler {
  return (req, res, next) => {
    const start = performance.now()
    const path = req.path
    res.once('close', () => {
      const ms = Math.round((performance.now() - start) * 10) / 10
      const line = {
        requestId: requestIdOf(res),
        method: req.method,
        path,
        status: res.statusCode,
        ms,
      }
      log.info(res.writableFinished ? line : { ...line, isCut: true }, 'answered')
    })
    next()
  }
}
