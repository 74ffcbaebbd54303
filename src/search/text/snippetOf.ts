import { marked } from './marked.ts'
import { wordsOf, type Word } from './wordsOf.ts'

/** Characters: of a snippet, before its first match, and of the text that is looked through. */
const sizes = { snippet: 200, before: 40, text: 20_000 }
/** Places that are compared with each other. */
const mostPlaces = 200

export type Snippet = { html: string; words: Word[] }

/** Where a text has most different words that match, about 200 characters as HTML with `<mark>`; else how it begins. */
export function snippetOf(text: string, isMatch: (word: string) => boolean): Snippet {
  const short = text.slice(0, sizes.text).replace(/\s+/g, ' ').trim()
  const all = wordsOf(short)
  const matches = all.filter((word) => isMatch(word.text))
  const { start, end } = rangeAround(bestPlace(matches), all, short)
  const words = matches.filter((word) => word.start >= start && word.end <= end)
  const html = marked(short, words, { start, end })
  return { html: `${start > 0 ? '… ' : ''}${html}${end < short.length ? ' …' : ''}`, words }
}

function bestPlace(matches: readonly Word[]): number {
  const places = matches.slice(0, mostPlaces)
  let best = { start: 0, count: 0 }
  for (const { start } of places) {
    const within = places.filter((word) => word.start >= start && word.end <= endFor(start))
    const count = new Set(within.map((word) => word.text.toLowerCase())).size
    if (count > best.count) best = { start, count }
  }
  return best.start
}

function endFor(start: number): number {
  return start + sizes.snippet - sizes.before
}

/** From the beginning of a word to the end of one, so that no character is cut. */
function rangeAround(place: number, words: readonly Word[], text: string) {
  if (text.length <= sizes.snippet) return { start: 0, end: text.length }
  const latest = Math.max(0, text.length - sizes.snippet)
  const from = Math.min(Math.max(0, place - sizes.before), latest)
  const inside = words.filter((word) => word.start >= from && word.end <= from + sizes.snippet)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return { start: 0, end: 0 }
  const isEnd = words.at(-1) === last && text.length - last.end < sizes.before
  return { start: from === 0 ? 0 : first.start, end: isEnd ? text.length : last.end }
}
