import type { Query } from 'minisearch'
import { stemMark } from '#search/text/formsOf.ts'

/** `strict`: every word, in a form of its own. `typos`: every word, or one like it. `any`: one such word is enough. */
export type Strictness = 'strict' | 'typos' | 'any'

/** Words like a word are looked for among all words there are; of a long question, for its first words only. */
const mostForgiven = 8

/** The query of MiniSearch for the forms of each word. */
export function queryFor(words: readonly (readonly string[])[], strictness: Strictness): Query {
  const combineWith = strictness === 'any' ? 'OR' : 'AND'
  const queries = words.map((forms, index) =>
    wordQuery(forms, strictness !== 'strict' && index < mostForgiven),
  )
  return { combineWith, queries }
}

function wordQuery(forms: readonly string[], withTypos: boolean): Query {
  if (!withTypos) return { combineWith: 'OR', queries: [...forms] }
  const turned = forms.slice(0, 1).flatMap(transpositions)
  return {
    combineWith: 'OR',
    queries: [{ queries: [...forms], combineWith: 'OR', fuzzy: mostEdits }, ...turned],
  }
}

/** How many letters of a form may be wrong. Another number is another number. */
export function mostEdits(form: string): number | false {
  const { length } = form.replace(stemMark, '')
  if (length < 4 || /\p{N}/u.test(form)) return false
  return length >= 8 && !form.startsWith(stemMark) ? 2 : 1
}

/** Two neighbours in the wrong order are two edits, of which a short word may have one. */
function transpositions(word: string): string[] {
  if (mostEdits(word) !== 1) return []
  const letters = Array.from(word)
  return letters.slice(1).map((letter, index) => {
    const turned = letters.slice()
    turned.splice(index, 2, letter, letters[index] ?? '')
    return turned.join('')
  })
}
