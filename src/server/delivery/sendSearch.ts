import { tryWhole } from '#database/retry.ts'
import { readingFor } from '#delivery/read/readingFor.ts'
import { searchParameters } from '#delivery/schema/search.ts'
import { NotReady } from '#errors/catalogue.ts'
import { answerSearch } from '#search/answerSearch.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { sendJson } from './sendJson.ts'

/** `GET /api/search?q=`: live pages by their words. */
export const sendSearch: Send = async (req, res, deps) => {
  const asked = checkedQuery(req, searchParameters)
  const { engine, isReady } = deps.search
  if (!isReady()) throw new NotReady({})
  const answer = await tryWhole(async () =>
    answerSearch(asked, { engine, reading: await readingFor(asked, deps) }),
  )
  sendJson(res, answer, { parameter: 'limit' })
}
