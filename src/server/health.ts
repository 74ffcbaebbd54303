import { Router } from 'express'
import type { Deps } from './deps.ts'

/** `/livez`: the process answers. `/readyz`: it should get requests. */
export function health({ readiness }: Deps): Router {
  const router = Router({ strict: true, caseSensitive: true })
  router.get('/livez', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'live' })
  })
  router.get('/readyz', async (_req, res) => {
    const isReady = await readiness.isReady()
    res.set('Cache-Control', 'no-store')
    if (!isReady) res.set('Retry-After', '1')
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready' })
  })
  return router
}
