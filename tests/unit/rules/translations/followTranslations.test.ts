import { describe, expect, it } from '@jest/globals'
import { followTranslations, type Saved } from '#rules/translations/followTranslations.ts'
import type { LanguageRecord } from '#rules/translations/translation.ts'
import { translationsOf } from '#rules/translations/translationsOf.ts'

const at = '2026-03-01T00:00:00.000Z'
const since = '2026-01-01T00:00:00.000Z'
const words = (all: Record<string, string>) =>
  Object.entries(all).map(([key, text], index) => ({ key, path: `${index}.${key}`, words: text }))

const none: LanguageRecord = { hasWords: false, mark: null, stale: [] }
const there: LanguageRecord = { hasWords: true, mark: null, stale: [] }
const reviewed: LanguageRecord = { ...there, mark: 'reviewed' }
const staleTitle = { key: 'title', path: '0.title', was: 'Old', since }
const outdated: LanguageRecord = { ...reviewed, stale: [staleTitle] }

type Said = Partial<Omit<Saved, 'before' | 'after'>> & {
  before: Record<string, string>
  after: Record<string, string>
}
type Case = {
  what: string
  en?: LanguageRecord
  es?: LanguageRecord
  saved: Said
  states: [string, string]
  stale: string[]
}

const title = { before: { title: 'Old' }, after: { title: 'New' } }
const same = { before: { title: 'Título' }, after: { title: 'Título' } }

const cases: Case[] = [
  {
    what: 'a first save',
    en: none,
    es: none,
    saved: { before: {}, after: { title: 'New' } },
    states: ['original', 'missing'],
    stale: [],
  },
  {
    what: 'the first words of a translation',
    es: none,
    saved: { language: 'es', before: { title: '' }, after: { title: 'Título' } },
    states: ['original', 'unreviewed'],
    stale: [],
  },
  {
    what: 'a review',
    es: there,
    saved: { language: 'es', mark: 'reviewed', ...same },
    states: ['original', 'current'],
    stale: [],
  },
  {
    what: 'another source',
    es: reviewed,
    saved: title,
    states: ['original', 'stale'],
    stale: ['title'],
  },
  {
    what: 'another source of nothing',
    es: none,
    saved: title,
    states: ['original', 'missing'],
    stale: [],
  },
  {
    what: 'the first words of the source',
    en: none,
    es: there,
    saved: { before: { title: '' }, after: { title: 'New' } },
    states: ['original', 'unreviewed'],
    stale: [],
  },
  {
    what: 'new words of what is stale',
    es: outdated,
    saved: { language: 'es', mark: 'reviewed', before: { title: 'Uno' }, after: { title: 'Dos' } },
    states: ['original', 'current'],
    stale: [],
  },
  {
    what: 'new words of something else',
    es: outdated,
    saved: {
      language: 'es',
      mark: 'reviewed',
      before: { summary: 'Uno', title: 'T' },
      after: { summary: 'Dos', title: 'T' },
    },
    states: ['original', 'stale'],
    stale: ['title'],
  },
  {
    what: 'a translation that stands',
    es: outdated,
    saved: { language: 'es', mark: 'reviewed', stands: true, ...same },
    states: ['original', 'current'],
    stale: [],
  },
  {
    what: 'a source that is said to stand',
    es: reviewed,
    saved: { ...title, stands: true },
    states: ['original', 'stale'],
    stale: ['title'],
  },
  {
    what: 'a translation whose words are taken away',
    es: outdated,
    saved: { language: 'es', before: { title: 'T' }, after: { title: '' } },
    states: ['original', 'missing'],
    stale: [],
  },
  {
    what: 'a translation that becomes an original of its own',
    es: outdated,
    en: { ...there, mark: 'original' },
    saved: { language: 'es', mark: 'original', ...same },
    states: ['original', 'original'],
    stale: [],
  },
  {
    what: 'an English translation of what was written in Spanish',
    es: { ...there, mark: 'original' },
    saved: title,
    states: ['unreviewed', 'original'],
    stale: [],
  },
]

describe('followTranslations', () => {
  it.each(cases)('follows $what', ({ en = there, es = none, saved, states, stale }) => {
    const next = followTranslations(
      { en, es },
      {
        language: 'en',
        mark: null,
        stands: false,
        at,
        ...saved,
        before: words(saved.before),
        after: words(saved.after),
      },
    )
    expect(translationsOf(next).map(({ state }) => state)).toEqual(states)
    expect(next.es?.stale.map(({ key }) => key)).toEqual(stale)
  })

  it('tells a stale field by its place in the form, and since the first change', () => {
    const saved = {
      language: 'en' as const,
      mark: null,
      stands: false,
      at,
      before: words({ title: 'New', b: 'B' }),
      after: words({ b: 'Newer', title: 'New' }),
    }
    const next = followTranslations({ en: there, es: outdated }, saved)
    expect(translationsOf(next)[1]).toEqual({
      locale: 'es',
      state: 'stale',
      since,
      fields: ['0.b', '1.title'],
    })
  })
})
