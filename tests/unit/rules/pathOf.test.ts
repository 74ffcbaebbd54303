import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkPath, firstFreePath, numberedPaths, pathOf } from '#rules/pathOf.ts'

describe('pathOf', () => {
  it.each([
    ['', 'Kinship Care', '/kinship-care'],
    ['/articles', 'Práctica centrada en la niñez', '/articles/practica-centrada-en-la-ninez'],
    ['', '  Who pays? (2021) ', '/who-pays-2021'],
    ['', 'A&B -- C', '/a-b-c'],
    ['', 'x'.repeat(200), `/${'x'.repeat(80)}`],
    ['', `${'x'.repeat(79)} y`, `/${'x'.repeat(79)}`],
  ])('makes of "%s" and "%.30s" the path %.40s', (prefix, title, path) => {
    expect(pathOf(prefix, title)).toBe(path)
  })

  it('makes a path that can be stored of every title with a letter or digit', () => {
    const title = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(title, ([before, after]) => {
        expect(checkPath(pathOf('/topics', `${before}a1${after}`))).toBe(true)
      }),
    )
  })
})

describe('checkPath', () => {
  it.each(['/a', '/a/b-c', '/2021/a1', '/apis', '/administration'])('lets %s be stored', (path) => {
    expect(checkPath(path)).toBe(true)
  })

  it.each([
    '',
    '/',
    'a',
    '/A',
    '/a/',
    '//a',
    '/a--b',
    '/-a',
    '/a b',
    '/ä',
    '/a?b',
    '/a/../b',
    null,
    1,
  ])('refuses %j', (path) => {
    expect(checkPath(path)).toMatch(/^A path/)
  })

  it.each(['/api', '/api/x', '/admin', '/livez', '/readyz', '/docs/a'])(
    'keeps %s for the service',
    (path) => {
      expect(checkPath(path)).toMatch(/belong to the service/)
    },
  )
})

describe('a path that is taken', () => {
  it.each([
    { taken: [], expected: '/care' },
    { taken: ['/care'], expected: '/care-2' },
    { taken: ['/care', '/care-3'], expected: '/care-2' },
    { taken: numberedPaths('/care'), expected: undefined },
  ])('gives way to $expected', ({ taken, expected }) => {
    expect(firstFreePath(numberedPaths('/care'), taken)).toBe(expected)
  })
})
