import { describe, expect, it } from '@jest/globals'
import { pathProblems, type PagePaths, type RouteRow } from '#tests/support/pathProblems.ts'

const a: PagePaths = { id: 'a', newest: '/a', live: '/a', wasEverLive: true }
const draft: PagePaths = { id: 'd', newest: '/d', live: null, wasEverLive: false }
const gone: PagePaths = { id: 'g', newest: '/g', live: null, wasEverLive: true }
const routes: RouteRow[] = [
  { path: '/a', kind: 'content', documentId: 'a' },
  { path: '/d', kind: 'content', documentId: 'd' },
  { path: '/g', kind: 'gone', documentId: 'g', destination: '/a' },
  { path: '/r', kind: 'redirect', documentId: 'a', destination: '/a' },
  { path: '/e', kind: 'redirect', destination: '/g' },
  { path: '/x', kind: 'redirect', destination: 'https://example.org/' },
]
const pages = [a, draft, gone]

const without = (path: string) => routes.filter((route) => route.path !== path)
const changed = (path: string, change: Partial<RouteRow>) =>
  routes.map((route) => (route.path === path ? { ...route, ...change } : route))
const one = (path: string, change: Partial<RouteRow>) => ({
  ...(routes.find((route) => route.path === path) as RouteRow),
  ...change,
})

describe('pathProblems', () => {
  it('has nothing to say of paths that are right', () => {
    expect(pathProblems(pages, routes)).toEqual([])
  })

  it.each<[string, PagePaths[], RouteRow[]]>([
    ['/a is kept more than once', pages, [...routes, one('/a', { documentId: 'a' })]],
    ['d has more than one path of its own', pages, [...routes, one('/d', { path: '/d2' })]],
    ['/d2 is kept for d, which is at /d', pages, [...routes, one('/d', { path: '/d2' })]],
    ['a is live at /a, where readers get nothing', pages, without('/a')],
    ['a is live at /a, where readers get gone of a', pages, changed('/a', { kind: 'gone' })],
    ['a does not have /a, where it was saved last', pages, changed('/a', { documentId: 'd' })],
    ['d does not have /d, where it was saved last', pages, without('/d')],
    ['a is live at /old, where readers get nothing', [{ ...a, live: '/old' }, draft, gone], routes],
    ['/d is content of a document that is not there', [a, gone], routes],
    ['/g is gone of a document that is not there', [a, draft], routes],
    ['/d is gone, and was never there', pages, changed('/d', { kind: 'gone' })],
    ['/r leads nowhere', pages, changed('/r', { destination: null })],
    ['/r leads to /nowhere, where nothing is', pages, changed('/r', { destination: '/nowhere' })],
    ['/r leads to /e, which leads on', pages, changed('/r', { destination: '/e' })],
    ['/r leads to /r, which leads on', pages, changed('/r', { destination: '/r' })],
    ['/g leads to /e, which leads on', pages, changed('/g', { destination: '/e' })],
    ['/r leads to /d, which readers have never seen', pages, changed('/r', { destination: '/d' })],
    ['/a is a page, and leads to /d', pages, changed('/a', { destination: '/d' })],
  ])('finds that %s', (problem, found, rows) => {
    expect(pathProblems(found, rows)).toContain(problem)
  })
})
