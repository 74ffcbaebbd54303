import { tryWhole } from '#database/retry.ts'
import { searchParameters } from '#delivery/schema/search.ts'
import { NotReady } from '#errors/catalogue.ts'
import { answerSearch } from '#search/answerSearch.ts'
import { checkedQuery } from './checkedQuery.ts'
import type { Send } from './deliveryRoutes.ts'
import { readingFor } from './readingFor.ts'

/** `GET /api/search?q=`: live pages by their words. */
export const sendSearch: Send = async (req, res, deps) => {
  const asked = checkedQuery(req, searchParameters)
  const { engine, isReady } = deps.search
  if (!isReady()) throw new NotReady({})
  const reading = await readingFor(asked, deps)
  res.json(await tryWhole(() => answerSearch(asked, { engine, reading })))
}
