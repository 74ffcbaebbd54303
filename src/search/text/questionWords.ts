import type { Locale } from '#config/locales.ts'
import { foldWord } from './foldWord.ts'
import { formsOf } from './formsOf.ts'
import { stopWords } from './stopWords.ts'
import { wordsOf } from './wordsOf.ts'

/** More words than anybody asks with; each costs a search of its own. */
const most = 20

/** What is searched for each word of a question: its forms, the folded word first. */
export function questionWords(text: string, locale: Locale): string[][] {
  const words = [...new Set(wordsOf(text).map((word) => word.text))]
  const saying = words.filter((word) => !stopWords[locale].has(foldWord(word)))
  return (saying.length > 0 ? saying : words)
    .map((word) => formsOf(word, locale))
    .filter((forms) => forms.length > 0)
    .slice(0, most)
}
