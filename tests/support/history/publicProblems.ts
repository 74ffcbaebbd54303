import { wasEverLive } from '#collections/hooks/wasEverLive.ts'
import { eventProblems, type SeenEvent } from '#tests/support/eventProblems.ts'
import { pathProblems, type PagePaths, type RouteRow } from '#tests/support/pathProblems.ts'
import { liveDocument, type LiveState } from '#tests/support/replay.ts'
import { until } from '#tests/support/until.ts'
import type { Finding } from './finding.ts'
import { readAll, type Asked, type Raw } from './readStored.ts'

/** Every collection that a load or its scene writes, with the field that is its title. */
const titles = { topics: 'title', articles: 'title', resources: 'title', cards: 'title' }

/**
 * What is wrong between what readers get and what is kept beside it: a path without its document, an event without its
 * change, or the reverse.
 */
export async function publicProblems(asked: Asked): Promise<Finding[]> {
  await until(async () => (await unnumbered(asked)).length === 0)
  const pages: PagePaths[] = []
  const live: LiveState = {}
  for (const [collection, title] of Object.entries(titles)) {
    const rows = await readAll(asked, `/api/${collection}`, 'draft=false')
    const newest = await readAll(asked, `/api/${collection}`, 'draft=true')
    const isLive = ({ _status }: Raw) => _status === 'published'
    for (const row of rows.filter(isLive))
      live[`${collection}/${String(row['id'])}`] = liveDocument(row, title)
    if (collection !== 'cards') pages.push(...pagesOf(newest, rows.filter(isLive)))
  }
  const routes = (await readAll(asked, '/api/routes', '')) as unknown as RouteRow[]
  const events = (await readAll(asked, '/api/publication-events', '')) as unknown as SeenEvent[]
  const inOrder = events.sort((one, other) => Number(one.sequence) - Number(other.sequence))
  const problems = [...pathProblems(pages, routes), ...eventProblems(inOrder, live)]
  return problems.map((detail) => ({ kind: 'torn', where: 'what readers get', detail }))
}

/** On MongoDB events get their place after the commit, and after a kill from the server that comes next. */
function unnumbered(asked: Asked): Promise<Raw[]> {
  return readAll(asked, '/api/publication-events', 'where[sequence][exists]=false')
}

function pagesOf(newest: Raw[], live: Raw[]): PagePaths[] {
  const paths = new Map(live.map(({ id, path }) => [id, String(path)]))
  return newest.map((doc) => ({
    id: String(doc['id']),
    newest: String(doc['path']),
    live: paths.get(doc['id']) ?? null,
    wasEverLive: wasEverLive(doc),
  }))
}
