import type { PayloadRequest, Where } from 'payload'
import type { Route } from '#generated/payload-types.ts'

/** More than any page has; what led to it is counted by hand. */
const mostRedirects = 1000

/** The row of the path that a document has, whether it is there or gone; null before its first save. */
export async function ownRoute(documentId: string, req: PayloadRequest): Promise<Route | null> {
  const where: Where = {
    and: [{ documentId: { equals: documentId } }, { kind: { in: ['content', 'gone'] } }],
  }
  const [route] = await routesWhere(where, req)
  return route ?? null
}

async function routesWhere(where: Where, req: PayloadRequest): Promise<Route[]> {
  const { docs } = await req.payload.db.find<Route>({
    collection: 'routes',
    where,
    limit: mostRedirects,
    pagination: false,
    sort: 'path',
    req,
  })
  return docs
}
