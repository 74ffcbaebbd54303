import type { CollectionSlug, PayloadHandler } from 'payload'
import { isStaff } from '#collections/access/roles.ts'
import { defaultLocale, isLocale } from '#config/locales.ts'
import { LoginNeeded, NotFound } from '#errors/catalogue.ts'
import type { Values } from '#rules/findings/finding.ts'
import { findingsFor } from './findingsFor.ts'

/** `GET /api/<collection>/<id>/findings`: what the rules say of the newest version. For staff. */
export function serveFindings(slug: string): PayloadHandler {
  const collection = slug as CollectionSlug
  return async (req) => {
    if (!isStaff(req.user)) throw new LoginNeeded({})
    const document = await req.payload.findByID({
      collection,
      id: String(req.routeParams?.['id']),
      locale: isLocale(req.locale) ? req.locale : defaultLocale,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    // The type does not know of `disableErrors`.
    const found = document as unknown as Values | null
    if (!found) throw new NotFound({})
    return Response.json(await findingsFor(req, { collection, document: found }))
  }
}
