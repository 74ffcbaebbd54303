import { version } from '#config/version.ts'
import { openapiDocument } from '#delivery/openapi/openapiDocument.ts'
import { noParameters } from '#delivery/schema/parameters.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'

/** By public address. To make one takes a tenth of a second, and it stays the same. */
const made = new Map<string | undefined, object>()

/** `GET /api/openapi.json`: what can be asked here, and what is answered. */
export const sendOpenapi: Send = (req, res, { publicUrl }) => {
  checkedQuery(req, noParameters)
  const document = made.get(publicUrl) ?? openapiDocument({ version, publicUrl })
  made.set(publicUrl, document)
  res.json(document)
  return Promise.resolve()
}
