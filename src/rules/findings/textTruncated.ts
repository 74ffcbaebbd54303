import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'

/** Three dots or an ellipsis, bare or in brackets, with whatever closes quotations and sentences after it. */
const cutMark = /(?:\.\s?\.\s?\.|[\u2026\u22ef\u2025])[\s\p{P}\p{Cf}]*$/u

/** Texts that break off: a field, paragraph, heading or list item whose last line ends in a cut mark. */
export function textTruncated({ texts }: Checked): Finding[] {
  return texts.flatMap(({ path, type, text }) =>
    text
      .split('\n')
      .filter((line) => cutMark.test(line))
      .map((line) => ({
        code: 'text-truncated',
        severity: 'error',
        path,
        message: `${placeOf(type)} "${endOf(line)}" breaks off. Complete it, or take it out.`,
      })),
  )
}

function placeOf(type: string): string {
  if (type === 'listitem') return 'The list item'
  return type === 'heading' ? 'The heading' : 'The text'
}

function endOf(line: string): string {
  const words = line.trim()
  return words.length > 60 ? `…${words.slice(-60)}` : words
}
