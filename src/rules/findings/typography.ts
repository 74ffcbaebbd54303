import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'

const faults = [
  { sign: /\S {2,}\S/, say: 'Take out the double spaces' },
  { sign: /\S(?: - | -- |--)\S/, say: 'Write a dash (–) where a hyphen stands for one' },
  { sign: /\p{L} [,;:.!?](?:\s|$)/u, say: 'Take out the spaces before punctuation marks' },
  { sign: /(?=.*["'])(?=.*[\u201c\u201d\u2018])/s, say: 'Use one kind of quotation marks' },
]

/** Small faults of typesetting; each kind is said once for a field. */
export function typography({ texts }: Checked): Finding[] {
  return [...new Set(texts.map(({ path }) => path))].flatMap((path) => {
    const ofField = texts.filter((text) => text.path === path).map(({ text }) => text)
    return faults
      .filter(({ sign }) => ofField.some((text) => sign.test(text)))
      .map(({ say }) => ({ code: 'typography', severity: 'warning', path, message: `${say}.` }))
  })
}
