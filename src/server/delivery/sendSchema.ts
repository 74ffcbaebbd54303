import { answerSchema } from '#delivery/openapi/answerSchema.ts'
import { isAnswerName, type AnswerName } from '#delivery/openapi/answerSchemas.ts'
import { noParameters } from '#delivery/schema/parameters.ts'
import { NotFound } from '#errors/catalogue.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { originOf } from './originOf.ts'

/** To make one takes a tenth of a second, and it stays the same. */
const made = new Map<AnswerName, object>()

/** `GET /api/schemas/<name>.json`: the JSON Schema of an answer. */
export const sendSchema: Send = (req, res, deps) => {
  checkedQuery(req, noParameters)
  const { name } = req.params
  if (!isAnswerName(name)) throw new NotFound({})
  const schema = made.get(name) ?? answerSchema(name)
  made.set(name, schema)
  const $id = `${originOf(req, deps)}/api/schemas/${name}.json`
  // As bytes: Express adds a charset to a text, and this type has none.
  const bytes = Buffer.from(JSON.stringify({ $id, ...schema }))
  res.set('Content-Type', 'application/schema+json').send(bytes)
  return Promise.resolve()
}
