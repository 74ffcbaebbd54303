import { version } from '#config/version.ts'
import { noParameters } from '#delivery/schema/parameters.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'

/** By public address. To make one takes a tenth of a second, and it stays the same. */
const made = new Map<string | undefined, object>()

/** `GET /api/openapi.json`: what can be asked here, and what is answered. */
export const sendOpenapi: Send = async (req, res, { publicUrl }) => {
  checkedQuery(req, noParameters)
  // Loaded when it is asked for: most starts never need it.
  const { openapiDocument } = await import('#delivery/openapi/openapiDocument.ts')
  const document = made.get(publicUrl) ?? openapiDocument({ version, publicUrl })
  made.set(publicUrl, document)
  res.json(document)
}
