import { describe, expect, it } from '@jest/globals'
import { copiedRecord } from '#rules/translations/copiedRecord.ts'
import { recordIn } from '#rules/translations/recordIn.ts'
import { sourceLanguage } from '#rules/translations/sourceLanguage.ts'
import type { LanguageRecord } from '#rules/translations/translation.ts'

const none: LanguageRecord = { hasWords: false, mark: null, stale: [] }
const field = { key: 'items.a.text', path: 'items.0.text', was: 'Old', since: '2026-01-01' }
const outdated: LanguageRecord = { hasWords: true, mark: 'reviewed', stale: [field] }
const original: LanguageRecord = { hasWords: true, mark: 'original', stale: [] }

describe('sourceLanguage', () => {
  it.each([
    { en: none, es: none, expected: 'en' },
    { en: outdated, es: outdated, expected: 'en' },
    { en: outdated, es: original, expected: 'es' },
    { en: original, es: original, expected: 'en' },
  ])('is $expected', ({ en, es, expected }) => {
    expect(sourceLanguage({ en, es })).toBe(expected)
  })
})

describe('copiedRecord', () => {
  const words = [{ key: 'items.z.text', path: 'items.0.text', words: 'Text' }]
  it.each([
    { languages: null, es: { ...outdated, stale: [{ ...field, key: 'items.z.text' }] } },
    { languages: ['en' as const], es: none },
  ])('holds for a copy of the languages $languages', ({ languages, es }) => {
    const copy = copiedRecord({ en: original, es: outdated }, { words, languages })
    expect(copy).toEqual({ en: original, es })
  })
})

describe('recordIn', () => {
  it.each([
    { stored: null, expected: null },
    { stored: 'text', expected: null },
    { stored: {}, expected: { en: none, es: none } },
    { stored: { en: original, es: outdated }, expected: { en: original, es: outdated } },
    {
      stored: { en: { hasWords: 'yes', mark: 'best', stale: [{ key: 'title' }, null] }, fr: none },
      expected: { en: none, es: none },
    },
  ])('reads $stored', ({ stored, expected }) => {
    expect(recordIn(stored, ['en', 'es'])).toEqual(expected)
  })
})
