import { Router } from 'express'
import type { Deps } from './deps.ts'

/** `/livez`: the process answers. `/readyz`: it should get requests. */
export function health({ readiness, overdueJobs }: Deps): Router {
  const router = Router({ strict: true, caseSensitive: true })
  router.get('/livez', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'live' })
  })
  router.get('/readyz', async (_req, res) => {
    const isReady = await readiness.isReady()
    res.set('Cache-Control', 'no-store')
    if (!isReady) res.set('Retry-After', '1')
    if (!isReady) return res.status(503).json({ status: 'not ready' })
    // Told and not judged: a schedule that lags behind is no reason to send readers elsewhere.
    // The database may have gone away just now; the next look says so.
    return res.json({
      status: 'ready',
      details: { overdueJobs: await overdueJobs().catch(() => null) },
    })
  })
  return router
}
