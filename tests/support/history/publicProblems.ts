import { hasPath } from '#collections/fields/hasPath.ts'
import { wasEverLive } from '#collections/hooks/wasEverLive.ts'
import { collections } from '#collections/index.ts'
import { eventProblems, type SeenEvent } from '#tests/support/eventProblems.ts'
import { pathProblems, type PagePaths, type RouteRow } from '#tests/support/pathProblems.ts'
import { liveDocument, type LiveState } from '#tests/support/replay.ts'
import { until } from '#tests/support/until.ts'
import type { Finding } from './finding.ts'
import { readAll, type Asked, type Raw } from './readStored.ts'

const published = collections({ mediaDir: '', secureCookies: false }).filter(
  ({ versions }) => versions,
)

/**
 * What is wrong between what readers get and what is kept beside it: a path without its document, an event without its
 * change, or the reverse.
 */
export async function publicProblems(asked: Asked): Promise<Finding[]> {
  await until(async () => (await unnumbered(asked)).length === 0)
  const pages: PagePaths[] = []
  const live: LiveState = {}
  for (const { slug, admin } of published) {
    const rows = (await readAll(asked, `/api/${slug}`, 'draft=false')).filter(isLive)
    for (const row of rows)
      live[`${slug}/${String(row['id'])}`] = liveDocument(row, admin?.useAsTitle ?? 'id')
    if (!hasPath({ slug })) continue
    pages.push(...pagesOf(await readAll(asked, `/api/${slug}`, 'draft=true'), rows))
  }
  const routes = (await readAll(asked, '/api/routes', '')) as unknown as RouteRow[]
  const events = (await readAll(asked, '/api/publication-events', '')) as unknown as SeenEvent[]
  const inOrder = events.sort((one, other) => Number(one.sequence) - Number(other.sequence))
  const problems = [...pathProblems(pages, routes), ...eventProblems(inOrder, live)]
  return problems.map((detail) => ({ kind: 'torn', where: 'what readers get', detail }))
}

function isLive({ _status }: Raw): boolean {
  return _status === 'published'
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
