import { escapeHtml } from './escapeHtml.ts'
import type { Word } from './wordsOf.ts'

/** A part of a text as HTML: escaped, with these words of it in `<mark>`. `words` are in order, and lie in the part. */
export function marked(
  text: string,
  words: readonly Word[],
  { start, end } = { start: 0, end: text.length },
): string {
  const edges = [start, ...words.map((word) => word.end)]
  const pieces = words.map((word, index) => {
    const before = text.slice(edges[index], word.start)
    return `${escapeHtml(before)}<mark>${escapeHtml(word.text)}</mark>`
  })
  return pieces.join('') + escapeHtml(text.slice(edges.at(-1), end))
}
