import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Deps } from './deps.ts'

const forData = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
})

/** Headers for data; the admin's pages get a policy of their own. HSTS is for public mode, behind https. */
export function securityHeaders({ isPublic }: Deps): RequestHandler {
  return (req, res, next) => {
    forData(req, res, (error?: unknown) => {
      if (!isPublic) res.removeHeader('Strict-Transport-Security')
      next(error)
    })
  }
}

const docsPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The API reference runs its own files, and asks this service. */
export function docsHeaders(): RequestHandler {
  return (_req, res, next) => {
    res.setHeader('Content-Security-Policy', docsPolicy)
    next()
  }
}

/** Scripts of the admin run by nonce; Next reads it from the request's own policy header. */
export function adminHeaders({ isDevelopment }: Deps): RequestHandler {
  return (req, res, next) => {
    const policy = adminPolicy({ nonce: randomBytes(16).toString('base64'), isDevelopment })
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
    next()
  }
}

function adminPolicy({ nonce, isDevelopment }: { nonce: string; isDevelopment: boolean }): string {
  // React's development build makes its stack traces with eval.
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
