import { Router, type Request, type Response } from 'express'
import { MethodNotAllowed, NotFound } from '#errors/catalogue.ts'
import type { Deps } from '#server/deps.ts'
import { docsHeaders } from '#server/securityHeaders.ts'
import { docsAssets, type Asset } from './docsAssets.ts'
import { docsPage } from './docsPage.ts'

const forGood = 'public, max-age=31536000, immutable'

/** `/docs`: the API reference, and the files that it is shown with. */
export function docsRoute({ isPublic }: Pick<Deps, 'isPublic'>): Router {
  const router = Router({ strict: true, caseSensitive: true })
  const page = docsPage({ hasExplorer: !isPublic })
  router.get('/docs', docsHeaders(), (_req, res) => {
    res.set('Cache-Control', 'public, no-cache').type('html').send(page)
  })
  router.get('/docs/assets/*file', (req, res) => sendAsset(req, res))
  router.all(['/docs', '/docs/assets/*file'], () => {
    throw new MethodNotAllowed({ allowed: 'GET, HEAD' })
  })
  return router
}

function sendAsset({ path }: Request, res: Response): void {
  const asset = docsAssets.get(path)
  if (!asset) throw new NotFound({})
  send(asset, res.set('Cache-Control', forGood))
}

function send({ type, content }: Asset, res: Response): void {
  res.set('Content-Type', type)
  if ('text' in content) res.send(content.text)
  else res.sendFile(content.file, { cacheControl: false, dotfiles: 'allow' })
}
