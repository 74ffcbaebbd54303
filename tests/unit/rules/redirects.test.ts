import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { afterMove, destinationProblem, endOf, type Route } from '#rules/redirects.ts'

const redirect = (path: string, destination: string): Route => ({
  path,
  kind: 'redirect',
  destination,
})
const content = (path: string): Route => ({ path, kind: 'content' })

describe('destinationProblem', () => {
  const hosts = ['www.example.org', 'example.net:8443']

  it.each(['/a', '/a/b-c', 'https://www.example.org/x?y=1#z', 'https://example.net:8443/'])(
    'lets a redirect lead to %s',
    (to) => {
      expect(destinationProblem(to, hosts)).toBeNull()
    },
  )

  it.each([
    ['/A', /not the path/],
    ['/api/topics', /not the path/],
    ['/admin', /not the path/],
    ['/docs/x', /not the path/],
    ['//www.example.org/x', /not the path/],
    ['', /neither/],
    ['javascript:alert(1)', /neither/],
    ['https://www.example.org@evil.example/', /neither/],
    ['https://evil.example/www.example.org', /evil\.example is not/],
    ['https://www.example.org.evil.example/', /is not one of/],
    ['https://www.example.org:444/', /is not one of/],
    ['https://example.net/', /is not one of/],
  ])('keeps it from %s', (to, reason) => {
    expect(destinationProblem(to, hosts)).toMatch(reason)
  })
})

describe('endOf', () => {
  it.each([
    { to: '/b', routes: [content('/b')], expected: '/b' },
    { to: '/b', routes: [redirect('/b', '/c'), content('/c')], expected: '/c' },
    { to: '/b', routes: [redirect('/b', 'https://x.org/')], expected: 'https://x.org/' },
    { to: '/a', routes: [], expected: null },
    { to: '/b', routes: [redirect('/b', '/a')], expected: null },
    { to: '/b', routes: [redirect('/b', '/c'), redirect('/c', '/b')], expected: null },
  ])('of /a to $to is $expected', ({ to, routes, expected }) => {
    expect(endOf({ from: '/a', to }, routes)).toBe(expected)
  })
})

describe('afterMove', () => {
  it.each([
    {
      title: 'leaves a redirect',
      routes: [content('/a')],
      expected: { removed: [], changed: [], added: { path: '/a', destination: '/b' } },
    },
    {
      title: 'leads what led to the old path to the new one',
      routes: [content('/a'), redirect('/x', '/a'), { ...redirect('/y', '/a'), kind: 'gone' }],
      expected: {
        removed: [],
        changed: [
          { path: '/x', destination: '/b' },
          { path: '/y', destination: '/b' },
        ],
        added: { path: '/a', destination: '/b' },
      },
    },
    {
      title: 'takes over the redirect to itself',
      routes: [content('/a'), redirect('/b', '/a')],
      expected: { removed: ['/b'], changed: [], added: { path: '/a', destination: '/b' } },
    },
    { title: 'is refused by content', routes: [content('/a'), content('/b')], expected: null },
    {
      title: 'is refused by a redirect to another page',
      routes: [content('/a'), redirect('/b', '/c')],
      expected: null,
    },
    {
      title: 'is refused by what is gone',
      routes: [content('/a'), { ...redirect('/b', '/a'), kind: 'gone' }],
      expected: null,
    },
  ] as { title: string; routes: Route[]; expected: unknown }[])(
    '$title',
    ({ routes, expected }) => {
      expect(afterMove({ from: '/a', to: '/b' }, routes)).toEqual(expected)
    },
  )

  it('keeps every redirect at one hop, whatever moves where', () => {
    const paths = ['/a', '/b', '/c', '/d', '/e']
    const move = fc.record({ page: fc.integer({ min: 0, max: 1 }), to: fc.constantFrom(...paths) })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const pages = ['/a', '/b']
        let routes: Route[] = pages.map(content)
        for (const { page, to } of moves) {
          const from = pages[page] ?? ''
          const changes = afterMove({ from, to }, routes)
          if (!changes) continue
          const kept = routes.filter(({ path }) => path !== from && !changes.removed.includes(path))
          const led = new Map(changes.changed.map((one) => [one.path, one.destination]))
          routes = [
            ...kept.map((one) =>
              led.has(one.path) ? redirect(one.path, led.get(one.path) ?? '') : one,
            ),
            redirect(changes.added.path, changes.added.destination),
            content(to),
          ]
          pages[page] = to
        }
        expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length)
        for (const { kind, destination } of routes)
          if (kind === 'redirect') expect(pages).toContain(destination)
      }),
    )
  })
})
