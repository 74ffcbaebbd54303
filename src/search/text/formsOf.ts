import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import type { Locale } from '#config/locales.ts'
import { foldWord } from './foldWord.ts'

const stemmers: Record<Locale, (word: string) => string> = { en: stemEnglish, es: stemSpanish }

/** Before a stem, which may be spelled like another word. */
export const stemMark = '~'

/** Spanish words in -cion and -sion have an accent there; its stemmer knows the ending by it. */
const endsInIon = /([cs])ion$/

const mostKnown = 50_000
const known: Record<Locale, Map<string, string[]>> = { en: new Map(), es: new Map() }

/**
 * What a word is found by: the folded word, and its stems with their mark. The stem of the word as it is written and that of
 * the folded word differ where the accent matters; with both, either spelling finds the other. Empty for what is no word.
 */
export function formsOf(word: string, locale: Locale): string[] {
  const forms = known[locale].get(word) ?? makeForms(word, locale)
  // Stemming takes most of the time of indexing, and texts repeat their words.
  if (known[locale].size >= mostKnown) known[locale].clear()
  known[locale].set(word, forms)
  return forms
}

function makeForms(word: string, locale: Locale): string[] {
  const folded = foldWord(word)
  if (folded === '') return []
  const stem = stemmers[locale]
  const written = foldWord(stem(word.toLowerCase().normalize('NFC')))
  const restored = foldWord(stem(locale === 'es' ? folded.replace(endsInIon, '$1ión') : folded))
  const stems = [written, restored].filter(Boolean).map((one) => stemMark + one)
  return [...new Set([folded, ...stems])]
}
