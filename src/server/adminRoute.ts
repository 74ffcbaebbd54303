import type { RequestHandler } from 'express'
import { DatabaseUnavailable, NotReady } from '#errors/catalogue.ts'
import type { Deps } from './deps.ts'

/** Hands the admin's addresses to Next, or says 503 while it is not up or has no database. */
export function adminRoute({ admin, readiness }: Deps): RequestHandler {
  return (req, res, next) => {
    const handle = admin()
    if (!handle) throw new NotReady({})
    // Next would answer a page of its own with 500.
    if (!readiness.wasReady()) throw new DatabaseUnavailable({})
    // Express has cut the mount point off; Next needs the address as it came.
    req.url = req.originalUrl
    delete req.headers['x-middleware-subrequest']
    return handle(req, res, next)
  }
}
