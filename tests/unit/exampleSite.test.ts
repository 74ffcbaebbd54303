import { describe, expect, it } from '@jest/globals'
import { dayIn } from '../../examples/site/src/visit/dayIn.ts'
import { htmlHere } from '../../examples/site/src/visit/htmlHere.ts'
import { inRuns } from '../../examples/site/src/visit/inRuns.ts'
import { hrefOf, placeAt } from '../../examples/site/src/visit/place.ts'
import { reviewState } from '../../examples/site/src/visit/reviewState.ts'
import { readSearching, searchingHref } from '../../examples/site/src/visit/searching.ts'

describe('placeAt and hrefOf', () => {
  it.each([
    ['/', 'en', '/'],
    ['/family-centered', 'en', '/family-centered'],
    ['/es', 'es', '/'],
    ['/es/family-centered', 'es', '/family-centered'],
    ['/essays', 'en', '/essays'],
  ] as const)('read %s, and write it', (address, locale, path) => {
    expect(placeAt(address)).toEqual({ locale, path })
    expect(hrefOf(path, locale)).toBe(address)
  })

  it('decode an address, and know none in half a character', () => {
    expect(placeAt('/es/ni%C3%B1os')).toEqual({ locale: 'es', path: '/niños' })
    expect(placeAt('/%zz')).toBeNull()
  })

  it.each(['https://www.example.org/a', '//www.example.org', 'mailto:a@example.org'])(
    'leave %s as it is',
    (url) => expect(hrefOf(url, 'es')).toBe(url),
  )
})

describe('htmlHere', () => {
  it.each([
    ['<p><a href="/a">A</a></p>', '<p><a href="/es/a">A</a></p>'],
    ['<a rel="nofollow" href="/a#b">A</a>', '<a rel="nofollow" href="/es/a#b">A</a>'],
    ['<a href="https://www.example.org/">A</a>', '<a href="https://www.example.org/">A</a>'],
    ['<p>&lt;a href="/a"&gt;</p>', '<p>&lt;a href="/a"&gt;</p>'],
  ])('makes of %s, in Spanish, %s', (html, here) => {
    expect(htmlHere(html, 'es')).toBe(here)
    expect(htmlHere(html, 'en')).toBe(html)
  })
})

describe('dayIn', () => {
  it.each([
    ['2021', 'en', '2021'],
    ['2023-06', 'en', 'June 2023'],
    ['2026-11-30T23:30:00.000Z', 'en', 'November 30, 2026'],
    ['2026-11-30', 'es', '30 de noviembre de 2026'],
  ] as const)('says %s in %s: %s', (date, locale, words) => {
    expect(dayIn(date, locale)).toBe(words)
  })
})

describe('reviewState', () => {
  const none = { lastReviewed: null, nextReview: null, expires: null }
  const today = '2026-11-30'

  it.each([
    [none, 'none'],
    [{ ...none, lastReviewed: '2026-01-01' }, 'reviewed'],
    [{ ...none, lastReviewed: '2026-01-01', nextReview: '2026-12-01' }, 'reviewed'],
    [{ ...none, lastReviewed: '2026-01-01', nextReview: today }, 'due'],
    [{ ...none, nextReview: today, expires: today }, 'expired'],
  ])('says of %j: %s', (review, state) => {
    expect(reviewState(review, today)).toBe(state)
  })
})

describe('inRuns', () => {
  it('keeps the order, also where a key comes back', () => {
    expect(inRuns(['a1', 'a2', 'b1', 'a3'], (name) => name[0])).toEqual([
      { key: 'a', members: ['a1', 'a2'] },
      { key: 'b', members: ['b1'] },
      { key: 'a', members: ['a3'] },
    ])
  })
})

describe('a search', () => {
  it.each(['?q=a', '?q=a+b&type=topic', '?q=a&subject=x&page=3'])(
    'is in its address: %s',
    (href) => {
      expect(searchingHref(readSearching(new URLSearchParams(href)))).toBe(href)
    },
  )

  it.each(['0', '-1', 'x', '1.5'])('begins at the first page where %s is asked for', (page) => {
    expect(readSearching(new URLSearchParams({ q: 'a', page })).page).toBe(1)
  })
})
