/** A document with a page of its own: the path of its newest version, and the one that readers get it at. */
export type PagePaths = {
  id: string
  newest: string
  /** Null while it is not live. */
  live: string | null
  wasEverLive: boolean
}

export type RouteRow = {
  path: string
  kind: 'content' | 'redirect' | 'gone'
  documentId?: string | null
  destination?: string | null
}

type Known = { byId: Map<string, PagePaths>; byPath: Map<string, RouteRow> }

/**
 * What is wrong with the paths, each as a sentence: whether every path leads to one thing in at most one hop, and every
 * document has its path. Knows nothing of how they came about.
 */
export function pathProblems(pages: PagePaths[], routes: RouteRow[]): string[] {
  const known: Known = {
    byId: new Map(pages.map((page) => [page.id, page])),
    byPath: new Map(routes.map((route) => [route.path, route])),
  }
  return [
    ...repeated(routes.map(({ path }) => path)).map((path) => `${path} is kept more than once`),
    ...repeated(routes.filter(isPlace).map(({ documentId }) => String(documentId))).map(
      (id) => `${id} has more than one path of its own`,
    ),
    ...pages.flatMap((page) => pageProblems(page, known)),
    ...routes.flatMap((route) => (isPlace(route) ? placeProblems(route, known) : [])),
    ...routes.flatMap((route) => destinationProblems(route, known)),
  ]
}

function isPlace({ kind }: RouteRow): boolean {
  return kind !== 'redirect'
}

function pageProblems({ id, newest, live }: PagePaths, { byPath }: Known): string[] {
  const own = said(byPath.get(newest))
  const isOwn = own === `content of ${id}` || own === `gone of ${id}`
  const seen = said(byPath.get(live ?? ''))
  return [
    ...(isOwn ? [] : [`${id} does not have ${newest}, where it was saved last`]),
    ...(live === null || seen === `content of ${id}`
      ? []
      : [`${id} is live at ${live}, where readers get ${seen}`]),
  ]
}

function placeProblems({ path, kind, documentId }: RouteRow, { byId }: Known): string[] {
  const page = byId.get(documentId ?? '')
  if (!page) return [`${path} is ${kind} of a document that is not there`]
  if (page.newest !== path) return [`${path} is kept for ${page.id}, which is at ${page.newest}`]
  return kind === 'gone' && !page.wasEverLive ? [`${path} is gone, and was never there`] : []
}

/** Where a redirect leads, or what is to be read in place of what is gone: a page that readers know, or another host. */
function destinationProblems({ path, kind, destination }: RouteRow, known: Known): string[] {
  if (!destination) return kind === 'redirect' ? [`${path} leads nowhere`] : []
  if (kind === 'content') return [`${path} is a page, and leads to ${destination}`]
  if (!destination.startsWith('/')) return []
  const problem = endProblem(known.byPath.get(destination), known)
  return problem ? [`${path} leads to ${destination}, ${problem}`] : []
}

function endProblem(end: RouteRow | undefined, { byId }: Known): string | null {
  if (!end) return 'where nothing is'
  if (end.kind === 'redirect') return 'which leads on'
  return byId.get(end.documentId ?? '')?.wasEverLive ? null : 'which readers have never seen'
}

function said(route: RouteRow | undefined): string {
  return route ? `${route.kind} of ${route.documentId ?? 'nothing'}` : 'nothing'
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))]
}
