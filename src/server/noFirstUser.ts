import type { RequestHandler } from 'express'
import { PathMalformed } from '#errors/catalogue.ts'

const page = /^\/+create-first-user\b/i

const words = `No account can be made here. The first one comes from KINDRED_ADMIN_EMAIL and
KINDRED_ADMIN_PASSWORD when Kindred starts with an empty database; admins make the others.
`

/**
 * Payload's admin lets whoever comes first to an empty database make the first admin, and sends everybody to that page.
 * Here it says how an account is made, in every state of the database.
 */
export function noFirstUser(): RequestHandler {
  return (req, res, next) => {
    if (!page.test(decoded(req.path))) return next()
    res.status(404).set('Cache-Control', 'no-store').type('text/plain').send(words)
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new PathMalformed({})
  }
}
