import { noParameters } from '#delivery/schema/parameters.ts'
import { NotFound } from '#errors/catalogue.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { originOf } from './originOf.ts'

/** To make one takes a tenth of a second, and it stays the same. */
const made = new Map<string, object>()

/** `GET /api/schemas/<name>.json`: the JSON Schema of an answer. */
export const sendSchema: Send = async (req, res, deps) => {
  checkedQuery(req, noParameters)
  const { name } = req.params
  // Loaded when it is asked for: most starts never need it.
  const { schemaNamed } = await import('#delivery/openapi/schemaNamed.ts')
  const schema = made.get(String(name)) ?? schemaNamed(name)
  if (!schema) throw new NotFound({})
  made.set(String(name), schema)
  const $id = `${originOf(req, deps)}/api/schemas/${String(name)}.json`
  // As bytes: Express adds a charset to a text, and this type has none.
  const bytes = Buffer.from(JSON.stringify({ $id, ...schema }))
  res.set('Content-Type', 'application/schema+json').send(bytes)
}
