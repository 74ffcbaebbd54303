import type { Text } from './textsOf.ts'

/** The words of a text; a hyphenated word is one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'\u2019][\p{L}\p{N}]+)*/gu) ?? []
}

const abbreviations =
  /\b(?:Mr|Mrs|Ms|Dr|St|No|vs|e\.g|i\.e|etc|U\.S|Sr|Sra|Dra|Ud|Uds|p\.ej|EE|núm)\.$/u

/** The sentences of a text. Each line is at least one, and so is each list item. */
export function sentencesOf(text: string): string[] {
  const pieces = text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?\u2026]["\u201d\u2019)]*)\s+/u))
  const sentences = pieces.reduce<string[]>((whole, piece) => {
    const last = whole.at(-1)
    return last && abbreviations.test(last)
      ? [...whole.slice(0, -1), `${last} ${piece}`]
      : [...whole, piece]
  }, [])
  return sentences.filter((sentence) => wordsOf(sentence).length > 0)
}

const running = new Set(['paragraph', 'quote', 'listitem'])

/** Running text, as against labels and headings. */
export function isRunning({ type, name }: Text): boolean {
  return (
    running.has(type) ||
    (type === 'field' && ['summary', 'annotation', 'transcript'].includes(name))
  )
}
