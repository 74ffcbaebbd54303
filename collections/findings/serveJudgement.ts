import type { CollectionSlug, PayloadHandler } from 'payload'
import { isStaff } from '#collections/access/roles.ts'
import { BodyMalformed, LoginNeeded } from '#errors/catalogue.ts'
import type { Values } from '#rules/findings/finding.ts'
import { findingsFor } from './findingsFor.ts'

/** `POST /api/<collection>/findings`: what the rules say of a document that is not saved yet. Nothing is. For staff. */
export function serveJudgement(slug: string): PayloadHandler {
  const collection = slug as CollectionSlug
  return async (req) => {
    if (!isStaff(req.user)) throw new LoginNeeded({})
    const document: unknown = await req.json?.()
    if (typeof document !== 'object' || document === null)
      throw new BodyMalformed({ reason: 'it is no document' })
    return Response.json(await findingsFor(req, { collection, document: document as Values }))
  }
}
