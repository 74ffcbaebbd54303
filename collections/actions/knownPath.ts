import type { CollectionSlug, PayloadRequest } from 'payload'
import { RedirectRefused } from '#errors/catalogue.ts'
import { endOf, type Redirect } from '#rules/redirects.ts'
import { rowOf } from '#collections/hooks/rowsOf.ts'
import { wasEverLive } from '#collections/hooks/wasEverLive.ts'
import { routesAbout } from './routeRows.ts'

/**
 * The page that `to` leads to in the end, for a redirect from `from`. Only pages that readers have seen: those keep
 * their path for good, or are followed where they move. Throws RedirectRefused.
 */
export async function knownPath(redirect: Redirect, req: PayloadRequest): Promise<string> {
  const routes = await routesAbout([redirect.from, redirect.to], req)
  const end = endOf(redirect, routes)
  if (end === null) throw new RedirectRefused({ reason: 'it would lead in a circle' })
  if (!end.startsWith('/')) return end
  const rows = end === redirect.to ? routes : await routesAbout([end], req)
  const route = rows.find(({ path }) => path === end)
  const page = route?.kind === 'content' && (await rowOf(req, documentOf(route)))
  if (page && wasEverLive(page)) return end
  throw new RedirectRefused({ reason: `there is no page at ${end} that readers know` })
}

function documentOf(route: object): { collection: CollectionSlug; id: string } {
  const { documentType, documentId } = route as { documentType: CollectionSlug; documentId: string }
  return { collection: documentType, id: documentId }
}
