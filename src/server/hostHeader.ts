import type { RequestHandler } from 'express'
import { HostInvalid } from '#errors/catalogue.ts'

const separators = /[/\\?#@]/

/** Addresses are built from it further on, where a name that is no name would throw. */
export function hostHeader(): RequestHandler {
  return (req, _res, next) => {
    const host = req.headers.host ?? ''
    if (separators.test(host) || !URL.canParse(`http://${host}`)) throw new HostInvalid({})
    next()
  }
}
