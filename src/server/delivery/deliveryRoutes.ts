import { Router, type Request, type Response } from 'express'
import { MethodNotAllowed } from '#errors/catalogue.ts'
import type { Deps } from '#server/deps.ts'
import { viewerOf } from '#server/viewer.ts'
import { sendAtomFeed } from './sendAtomFeed.ts'
import { sendChanges } from './sendChanges.ts'
import { sendContent } from './sendContent.ts'
import { sendList } from './sendList.ts'
import { sendOpenapi } from './sendOpenapi.ts'
import { sendCrosswalk } from './sendCrosswalk.ts'
import { sendSchema } from './sendSchema.ts'
import { sendSearch } from './sendSearch.ts'
import { sendJsonFeed } from './sendJsonFeed.ts'
import { sendSitemap } from './sendSitemap.ts'

/** Answers a GET; HEAD comes with it. */
export type Send = (req: Request, res: Response, deps: Deps) => Promise<void>

/** What front ends and partners read: only what is live, the same for everybody. Each is described in `#delivery/openapi`. */
export const routes: Record<string, Send> = {
  '/content': sendList,
  '/content/*path': sendContent,
  '/crosswalk': sendCrosswalk,
  '/changes': sendChanges,
  '/search': sendSearch,
  '/feeds/changes.atom': sendAtomFeed,
  '/feeds/changes.json': sendJsonFeed,
  '/openapi.json': sendOpenapi,
  '/schemas/:name.json': sendSchema,
}

/** Where search engines look for it. */
export const routesAtRoot: Record<string, Send> = {
  '/sitemap.xml': sendSitemap,
  '/sitemap-:part.xml': sendSitemap,
}

/** Below `/api`. */
export function deliveryRoutes(deps: Deps): Router {
  return routerOf(routes, deps)
}

/** Beside `/api`. */
export function deliveryRoutesAtRoot(deps: Deps): Router {
  return routerOf(routesAtRoot, deps)
}

function routerOf(routes: Record<string, Send>, deps: Deps): Router {
  const router = Router({ strict: true, caseSensitive: true })
  for (const [path, send] of Object.entries(routes)) {
    router.get(path, async (req, res) => {
      await knowViewer(req, res, deps)
      await send(req, res, deps)
    })
    router.all(path, () => {
      throw new MethodNotAllowed({ allowed: 'GET, HEAD' })
    })
  }
  return router
}

/** A bad key is refused here too; whoever brings a good credential gets the same content, for no cache to keep. */
async function knowViewer(req: Request, res: Response, { payload }: Deps): Promise<void> {
  const { kind } = await viewerOf(req, payload)
  res.set('Cache-Control', kind === 'anonymous' ? 'public, no-cache' : 'private, no-store')
  res.vary('Cookie').vary('Authorization')
}
