import express, { type Express } from 'express'
import { accessLog } from './accessLog.ts'
import { adminRoute } from './adminRoute.ts'
import { cors } from './cors.ts'
import { deliveryRoutes, deliveryRoutesAtRoot } from './delivery/deliveryRoutes.ts'
import { previewRoute } from './delivery/previewRoute.ts'
import type { Deps } from './deps.ts'
import { docsRoute } from './docs/docsRoute.ts'
import { errorHandler, notFound } from './errorHandler.ts'
import { graphqlRoute } from './graphqlRoute.ts'
import { health } from './health.ts'
import { hostHeader } from './hostHeader.ts'
import { noFirstUser } from './noFirstUser.ts'
import { requestId } from './requestId.ts'
import { restGate } from './restGate.ts'
import { restRoute } from './restRoute.ts'
import { adminHeaders, securityHeaders } from './securityHeaders.ts'
import { whenStarted } from './whenStarted.ts'

/** Every stage that a request passes, in order. Nothing listens here, so a test can call it. */
export function createApp(deps: Deps): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', deps.trustProxy)
  app.set('query parser', 'simple')
  app.set('strict routing', true)
  app.set('case sensitive routing', true)

  app.use(requestId(), accessLog(deps), hostHeader(), securityHeaders(deps))
  app.use(health(deps), whenStarted(deps))
  app.use(deliveryRoutesAtRoot(deps), docsRoute(deps))
  app.use('/api', cors(deps))
  app.use('/api/graphql', graphqlRoute(deps))
  app.use('/api', deliveryRoutes(deps), previewRoute(deps))
  app.use('/api', restGate(deps), restRoute(deps))
  if (deps.hasAdmin)
    app.use(['/admin', '/_next'], adminHeaders(deps), noFirstUser(), adminRoute(deps))

  app.use(notFound())
  app.use(errorHandler(deps))
  return app
}
