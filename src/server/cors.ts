import type { RequestHandler } from 'express'
import handleCors from 'cors'
import type { Deps } from './deps.ts'

const exposed = ['X-Request-Id', 'Retry-After', 'ETag']
/** A browser sends nothing at all where one of its headers is not named; the last three are of GraphQL clients. */
const sent = [
  'Content-Type',
  'Authorization',
  'ApolloGraphQL-Client-Name',
  'ApolloGraphQL-Client-Version',
  'Apollo-Require-Preflight',
]

/** Anyone may read from any page without credentials; with them only the origins that the operator lists. */
export function cors({ corsOrigins }: Deps): RequestHandler {
  const forAnyone = handleCors({
    origin: '*',
    exposedHeaders: exposed,
    allowedHeaders: sent,
    maxAge: 600,
  })
  const forListed = handleCors({
    origin: corsOrigins,
    credentials: true,
    exposedHeaders: exposed,
    allowedHeaders: sent,
  })
  return (req, res, next) => {
    const isListed = corsOrigins.includes(req.headers.origin ?? '')
    if (corsOrigins.length > 0) res.vary('Origin')
    const handle = isListed ? forListed : forAnyone
    handle(req, res, next)
  }
}
