/** A word as it is written, and where it stands in its text. */
export type Word = { text: string; start: number; end: number }

/** Letters with their marks, digits, and apostrophes between them; a run that never ends is cut. */
const word = /[\p{L}\p{M}\p{N}]{1,60}(?:['’][\p{L}\p{M}]{1,60}){0,3}/gu

/** The words of a plain text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
}
