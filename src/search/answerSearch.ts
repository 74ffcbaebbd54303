import { pageCollections, pageTypes } from '#delivery/contentTypes.ts'
import { itemOf } from '#delivery/present/item.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { SearchAnswer, SearchAsked } from '#delivery/schema/search.ts'
import type { SearchEngine, SearchHit } from './searchEngine.ts'

type Parts = { engine: Pick<SearchEngine, 'search'>; reading: Reading }

/** What an engine finds, with each page as it is now; a page that is not live any more is no hit. */
export async function answerSearch(
  asked: SearchAsked,
  { engine, reading }: Parts,
): Promise<SearchAnswer> {
  const { q, locale, type, subject, audience, jurisdiction, limit, offset } = asked
  const filters = { type, subject, audience, jurisdiction }
  const { total, hits, facets } = await engine.search({ text: q, locale, filters, limit, offset })
  const shown = await Promise.all(hits.map((hit) => shownHit(hit, reading)))
  const live = shown.filter((hit) => hit !== null)
  return { query: q, locale, total: total - (hits.length - live.length), hits: live, facets }
}

async function shownHit(
  { id, type, score, titleHtml, snippet, highlights }: SearchHit,
  reading: Reading,
): Promise<SearchAnswer['hits'][number] | null> {
  const collection = pageCollections.find((one) => pageTypes[one] === type)
  const row = collection && (await reading.reader.brief({ collection, id }))
  if (!row) return null
  const item = itemOf({ collection }, row, reading)
  return item.title === null ? null : { item, score, titleHtml, snippet, highlights }
}
