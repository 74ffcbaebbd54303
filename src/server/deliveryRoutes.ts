import { Router, type Request, type Response } from 'express'
import { tryWhole } from '#database/retry.ts'
import { readContent, type Redirect } from '#delivery/content/readContent.ts'
import { createReader } from '#delivery/read/reader.ts'
import type { Reading } from '#delivery/read/reading.ts'
import { contentParameters } from '#delivery/schema/parameters.ts'
import { MethodNotAllowed } from '#errors/catalogue.ts'
import { checkedQuery, searchOf } from './checkedQuery.ts'
import type { Deps } from './deps.ts'
import { viewerOf } from './viewer.ts'

const base = '/content/'

/** What front ends and partners read: whole pages, only what is live, the same for everybody. */
export function deliveryRoutes(deps: Deps): Router {
  const router = Router({ strict: true, caseSensitive: true })
  router.get('/content/*path', async (req, res) => {
    await knowViewer(req, res, deps)
    const { locale, fallback } = checkedQuery(req, contentParameters)
    const reading = await readingFor({ locale, fallback: fallback ?? null }, deps)
    const path = req.path.slice(base.length - 1)
    const answer = await tryWhole(() => readContent({ path, reading, payload: deps.payload }))
    if ('redirect' in answer) return sendRedirect(answer.redirect, { req, res }, reading)
    res.json(answer.page)
  })
  router.all('/content/*path', () => {
    throw new MethodNotAllowed({ allowed: 'GET, HEAD' })
  })
  return router
}

/** A bad key is refused here too; whoever brings a good credential gets the same content, for no cache to keep. */
async function knowViewer(req: Request, res: Response, { payload }: Deps): Promise<void> {
  const { kind } = await viewerOf(req, payload)
  res.set('Cache-Control', kind === 'anonymous' ? 'public, no-cache' : 'private, no-store')
  res.vary('Cookie').vary('Authorization')
}

async function readingFor(
  asked: Pick<Reading, 'locale' | 'fallback'>,
  { payload, publicUrl }: Deps,
): Promise<Reading> {
  const reader = createReader({ payload, now: () => new Date() })
  const site = await tryWhole(() => siteOf(payload))
  return {
    ...asked,
    reader,
    attribution: site?.['attribution'],
    origin: publicUrl ? new URL(publicUrl).origin : '',
  }
}

/** On MongoDB there is none until somebody has saved it. */
function siteOf({ db }: Deps['payload']): Promise<Record<string, unknown> | null> {
  return db.findGlobal({ slug: 'site' })
}

type Exchange = { req: Request; res: Response }

function sendRedirect(
  { status, to, explanation }: Redirect,
  { req, res }: Exchange,
  { origin }: Reading,
): void {
  const search = searchOf(req)
  const isOurs = to.startsWith('/')
  const location = isOurs ? `${origin}/api/content${to}${search && `?${search}`}` : to
  res
    .status(status)
    .location(location)
    .json({ redirect: { status, path: isOurs ? to : null, url: location, explanation } })
}
