import { restoreVersionOperation, type CollectionSlug, type Endpoint } from 'payload'
import { restoresDraftOverLive } from '#collections/hooks/restoresDraftOverLive.ts'
import { inTransaction } from './inTransaction.ts'

/**
 * Restores a version as Payload's own endpoint does, except that a draft comes back as one over a live page: the admin
 * asks no question there, and readers would lose the page.
 */
export function restoreEndpoint(collection: CollectionSlug): Endpoint {
  return {
    method: 'post',
    path: '/versions/:id',
    handler: async (req) => {
      const versionId = String(req.routeParams?.['id'])
      const { depth, draft } = req.query
      const restored = await inTransaction(req, async () =>
        restoreVersionOperation({
          id: versionId,
          collection: req.payload.collections[collection],
          draft: draft === 'true' || (await restoresDraftOverLive({ collection, versionId }, req)),
          ...(typeof depth === 'string' ? { depth: Number(depth) } : {}),
          req,
        }),
      )
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  }
}
