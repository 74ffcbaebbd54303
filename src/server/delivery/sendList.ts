import { tryWhole } from '#database/retry.ts'
import { createCursors } from '#delivery/cursor.ts'
import { readList } from '#delivery/list/readList.ts'
import { readingFor } from '#delivery/read/readingFor.ts'
import { listParameters, type ContentList, type ListedField } from '#delivery/schema/list.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { sendJson } from './sendJson.ts'

/** `GET /api/content`: live pages in an order, a part at a time. */
export const sendList: Send = async (req, res, deps) => {
  const { payload } = deps
  const question = checkedQuery(req, listParameters)
  const list = await tryWhole(async () => {
    const reading = await readingFor(question, deps)
    return readList(question, { reading, payload, cursors: createCursors(payload) })
  })
  const answer = question.fields ? withFields(list, question.fields) : list
  sendJson(res, answer, { parameter: 'limit' })
}

function withFields(list: ContentList, fields: readonly ListedField[]) {
  const items = list.items.map((item) =>
    Object.fromEntries(fields.map((field) => [field, item[field]])),
  )
  return { ...list, items }
}
