import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { ownRoute } from '#collections/actions/routes.ts'
import { hasPath } from '#collections/fields/hasPath.ts'
import type { Route } from '#generated/payload-types.ts'
import { checkPath } from '#rules/pathOf.ts'

/**
 * Gives the document's path its row among all paths, in the transaction of the save: two documents that want one path,
 * of whatever type, cannot both have it. What was gone is content again once it is published.
 */
export const reserveRoute: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!hasPath(collection)) return data
  const { path } = data as { path: string }
  refuseBadPath(path, collection.slug, req)
  // The original of a copy is another document.
  const documentId = String(operation === 'create' ? data['id'] : originalDoc?.id)
  const route = await ownRoute(documentId, req)
  if (!route) {
    await createRoute({ path, documentId, documentType: collection.slug }, req)
    return data
  }
  const isBack = route.kind === 'gone' && data['_status'] === 'published'
  if (route.path !== path || isBack) await changeRoute(route, { path, isBack }, req)
  return data
}

/** Drafts are not validated, and a path that no reader could ask for must not be kept for them either. */
function refuseBadPath(path: unknown, collection: string, req: PayloadRequest): void {
  const message = checkPath(path)
  if (message === true) return
  throw new ValidationError({ collection, errors: [{ path: 'path', message }] }, req.t)
}

type Reserved = { path: string; documentId: string; documentType: string }

async function createRoute(reserved: Reserved, req: PayloadRequest): Promise<void> {
  await req.payload.create({
    collection: 'routes',
    data: { ...reserved, kind: 'content', madeBy: 'system' },
    depth: 0,
    // Paths are the service's own to keep, whoever saves the document.
    overrideAccess: true,
    req,
  })
}

async function changeRoute(
  { id, createdAt: _created, updatedAt: _updated, ...rest }: Route,
  { path, isBack }: { path: string; isBack: boolean },
  req: PayloadRequest,
): Promise<void> {
  const back = isBack ? { kind: 'content' as const, destination: null, explanation: null } : {}
  await req.payload.update({
    collection: 'routes',
    id,
    // The whole row: Payload fills in nothing while a version is restored.
    data: { ...rest, path, ...back },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
