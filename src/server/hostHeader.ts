import type { RequestHandler } from 'express'
import { HostInvalid } from '#errors/catalogue.ts'

/** Addresses are built from it further on, where a name that is no name would throw. */
export function hostHeader(): RequestHandler {
  return (req, _res, next) => {
    if (!URL.canParse(`http://${req.headers.host}`)) throw new HostInvalid({})
    next()
  }
}
