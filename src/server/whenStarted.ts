import type { RequestHandler } from 'express'
import { NotReady } from '#errors/catalogue.ts'
import type { Deps } from './deps.ts'

/** Lets nothing further while the database has not been reached yet. */
export function whenStarted({ readiness }: Deps): RequestHandler {
  return (_req, _res, next) => {
    if (!readiness.isOpen()) throw new NotReady({})
    next()
  }
}
