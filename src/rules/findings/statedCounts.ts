import type { Language } from './finding.ts'

export type StatedCount = { kind: string; number: number; words: string }

const numerals: Record<Language, string[]> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  es: 'uno|una|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  ),
}

/** What the parts of a model and the lists of a page are called; longer names come first. */
const nouns: Record<Language, [string, string][]> = {
  en: [
    ['core-element', 'core (?:practice )?elements?'],
    ['frontline-practice', 'front[- ]?line practices?'],
    ['capacity-area', 'capacity areas?|areas? of capacity'],
    ['element', 'elements?'],
    ['value', 'values?'],
    ['principle', 'principles?'],
    ['strategy', 'strateg(?:y|ies)'],
    ['theme', '(?:cross-cutting )?themes?'],
    ['outcome', '(?:desired |learning )?outcomes?'],
    ['card', 'cards?'],
    ['spotlight', 'spotlights?'],
    ['resource', 'resources?'],
  ],
  es: [
    ['core-element', 'elementos? (?:centrales|básicos|fundamentales)'],
    ['frontline-practice', 'prácticas? de primera línea'],
    ['capacity-area', 'áreas? de capacidad'],
    ['element', 'elementos?'],
    ['value', 'valor(?:es)?'],
    ['principle', 'principios?'],
    ['strategy', 'estrategias?'],
    ['theme', 'temas?'],
    ['outcome', 'resultados?'],
    ['card', 'tarjetas?'],
    ['resource', 'recursos?'],
  ],
}

const edge = '(?<![\\p{L}\\p{N}.,-])'

/** What a text says there are how many of: `seven strategies` is `{ kind: 'strategy', number: 7 }`. */
export function statedCounts(text: string, language: Language): StatedCount[] {
  const number = `(${numerals[language].join('|')}|\\d{1,2})`
  const kinds = nouns[language].map(([, noun]) => `(${noun})`).join('|')
  const stated = new RegExp(`${edge}${number}\\s+(?:${kinds})(?![\\p{L}\\p{N}-])`, 'giu')
  return [...text.matchAll(stated)].flatMap(([words, said = '', ...groups]) => {
    const kind = nouns[language][groups.findIndex(Boolean)]?.[0]
    return kind ? [{ kind, number: valueOf(said, language), words }] : []
  })
}

/** The numbers in a text, words and digits alike. */
export function numbersIn(text: string, language: Language): number[] {
  const number = new RegExp(
    `${edge}(${numerals[language].join('|')}|\\d{1,2})(?![\\p{L}\\p{N}.,%-])`,
    'giu',
  )
  return [...text.matchAll(number)].map(([, said = '']) => valueOf(said, language))
}

function valueOf(said: string, language: Language): number {
  const at = numerals[language].findIndex((words) => words.split('|').includes(said.toLowerCase()))
  return at < 0 ? Number(said) : at + 1
}
