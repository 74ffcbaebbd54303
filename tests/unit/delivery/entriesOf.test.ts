import { describe, expect, it } from '@jest/globals'
import { entriesOf } from '#delivery/feeds/entriesOf.ts'

const home = { baseUrl: 'https://example.org/', origin: 'https://api.example.org' }

const page = {
  id: 'one',
  path: '/one',
  title: { en: 'One', es: 'Uno' },
  summary: { en: 'About one', es: null },
  firstPublishedAt: '2026-01-01T00:00:00.000Z',
  changeHistory: [
    { at: '2026-03-01T00:00:00.000Z', note: { en: 'A new part', es: 'Una parte nueva' } },
  ],
}

const other = {
  ...page,
  id: 'other',
  path: '/other',
  firstPublishedAt: '2026-02-01T00:00:00.000Z',
  changeHistory: [],
}

const asked = { locale: 'en', home, limit: 10 } as const

describe('the entries of a feed', () => {
  it('are first publications with their summary and changes with their note, the newest first', () => {
    expect(entriesOf([page, other], asked)).toEqual([
      {
        id: 'urn:uuid:one#2026-03-01T00:00:00.000Z',
        at: '2026-03-01T00:00:00.000Z',
        title: 'One',
        text: 'A new part',
        url: 'https://example.org/one',
      },
      expect.objectContaining({ id: 'urn:uuid:other#2026-02-01T00:00:00.000Z' }),
      expect.objectContaining({ at: '2026-01-01T00:00:00.000Z', text: 'About one' }),
    ])
  })

  it('are in one language, and none where the page is not there in it', () => {
    const english = { ...other, title: { en: 'Other', es: null } }
    const spanish = entriesOf([page, english], { ...asked, locale: 'es' })
    expect(spanish.map(({ title, text, url }) => [title, text, url])).toEqual([
      ['Uno', 'Una parte nueva', 'https://example.org/one?locale=es'],
      ['Uno', null, 'https://example.org/one?locale=es'],
    ])
  })

  it('are the newest only, in the same order whatever the order of the pages', () => {
    const same = { ...other, id: 'same' }
    const two = entriesOf([page, other, same], { ...asked, limit: 2 })
    expect(two.map(({ id }) => id.slice(0, 14))).toEqual(['urn:uuid:one#2', 'urn:uuid:other'])
    expect(entriesOf([same, other, page], { ...asked, limit: 2 })).toEqual(two)
  })

  it('lead to the content where nobody has said where the site is', () => {
    const [entry] = entriesOf([page], { ...asked, home: { ...home, baseUrl: null } })
    expect(entry?.url).toBe('https://api.example.org/api/content/one')
  })
})
