import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** No scripts and no styles but the site's own; pictures from Kindred, and from where its files are kept. */
export function headers(kindredUrl: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'https:', new URL(kindredUrl).origin],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    // Belongs to whatever ends TLS before this site.
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  })
}
