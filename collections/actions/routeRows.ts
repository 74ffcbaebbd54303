import type { PayloadRequest } from 'payload'
import type { Route } from '#rules/redirects.ts'
import type { DocumentRef } from '#collections/hooks/liveRows.ts'
import { rowsOf } from '#collections/hooks/rowsOf.ts'

type RouteRow = Route & { id: string }

/** The service's own rows: an action has checked who acts before it changes them. */
const elevated = { overrideAccess: true, depth: 0 } as const

/** What stands at these paths, and what leads to them. */
export async function routesAbout(paths: string[], req: PayloadRequest): Promise<RouteRow[]> {
  const where = { or: [{ path: { in: paths } }, { destination: { in: paths } }] }
  const rows = await rowsOf(req, { collection: 'routes', where, limit: 10_000 })
  return rows as unknown as RouteRow[]
}

export async function removeRoute(row: RouteRow | undefined, req: PayloadRequest): Promise<void> {
  if (row) await req.payload.delete({ collection: 'routes', id: row.id, ...elevated, req })
}

export async function leadElsewhere(
  rows: RouteRow[],
  changed: { path: string; destination: string }[],
  req: PayloadRequest,
): Promise<void> {
  const ids = new Map(rows.map(({ path, id }) => [path, id]))
  for (const { path, destination } of changed)
    await req.payload.update({
      collection: 'routes',
      id: ids.get(path) ?? '',
      data: { destination },
      ...elevated,
      req,
    })
}

type Redirect = { document: DocumentRef; path: string; destination: string }

export async function addRedirect(
  { document, path, destination }: Redirect,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.create({
    collection: 'routes',
    data: {
      path,
      kind: 'redirect',
      documentType: document.collection,
      documentId: document.id,
      destination,
      madeBy: 'system',
    },
    ...elevated,
    req,
  })
}
