import { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import { tryWhole } from '#database/retry.ts'
import { canonicalPath } from '#delivery/content/canonicalPath.ts'
import { routeAt } from '#delivery/content/routeAt.ts'
import { isPageCollection } from '#delivery/contentTypes.ts'
import { publicOrigin } from '#delivery/present/addresses.ts'
import { issuePreview, type Preview } from '#delivery/preview.ts'
import { checked } from '#delivery/schema/checked.ts'
import { LoginNeeded, MethodNotAllowed, NotAllowed, NotFound } from '#errors/catalogue.ts'
import type { Deps } from '#server/deps.ts'
import { jsonBody } from '#server/jsonBody.ts'
import { viewerOf } from '#server/viewer.ts'
import { checkedQuery } from './checkedQuery.ts'

const mostBytes = 2000
const wanted = z.strictObject({ path: z.string({ error: 'the path of a page' }) })

/**
 * `POST /api/previews` with `{ "path": "/…" }`: a token with which the page can be seen as it was saved last, for whoever
 * sees drafts: staff, and keys with the scope `content:read-drafts`.
 */
export function previewRoute(deps: Deps): Router {
  const router = Router({ strict: true, caseSensitive: true })
  router.post('/previews', (req, res) => sendPreview(req, res, deps))
  router.all('/previews', () => {
    throw new MethodNotAllowed({ allowed: 'POST' })
  })
  return router
}

async function sendPreview(req: Request, res: Response, deps: Deps): Promise<void> {
  await refuseUnlessSeesDrafts(req, deps)
  checkedQuery(req, z.strictObject({}))
  const { path } = checked(wanted, (await jsonBody(req, { most: mostBytes })).value)
  const page = await tryWhole(() => pageAt(path, deps))
  const { token, expiresAt } = issuePreview(page, { ...deps, now: new Date() })
  const url = `${publicOrigin(deps.publicUrl)}/api/content${canonicalPath(path) ?? ''}?preview=${token}`
  res
    .set('Cache-Control', 'private, no-store')
    .status(201)
    .location(url)
    .json({ token, expiresAt, url })
}

async function refuseUnlessSeesDrafts(req: Request, { payload }: Deps): Promise<void> {
  const viewer = await viewerOf(req, payload)
  if (viewer.kind === 'staff') return
  if (viewer.kind !== 'client') throw new LoginNeeded({})
  if (!viewer.scopes.includes('content:read-drafts')) throw new NotAllowed({})
}

async function pageAt(asked: string, { payload }: Deps): Promise<Preview> {
  const path = canonicalPath(asked)
  const route = path === null ? null : await routeAt(path, payload)
  const { kind, documentType, documentId } = route ?? {}
  if (kind !== 'content' || !isPageCollection(documentType) || !documentId) throw new NotFound({})
  return { collection: documentType, id: documentId }
}
