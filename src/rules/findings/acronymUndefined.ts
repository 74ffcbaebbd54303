import { acronymsIn } from './acronymsIn.ts'
import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'

/** Short forms that neither the text itself nor the glossary explains; each is said once, where it stands first. */
export function acronymUndefined({ texts, facts }: Checked): Finding[] {
  const whole = texts.map(({ text }) => text).join('\n')
  const unknown = acronymsIn(whole).filter(
    (acronym) => !facts.acronyms.has(acronym) && !isExpanded(acronym, whole),
  )
  return unknown.flatMap((acronym) => {
    const first = texts.find(({ text }) => acronymsIn(text).includes(acronym))
    if (!first) return []
    return [
      {
        code: 'acronym-undefined',
        severity: 'warning',
        path: first.path,
        message: `Write out what ${acronym} stands for the first time, or add it to the glossary.`,
      },
    ]
  })
}

const small = new Set([
  'a',
  'and',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
  'de',
  'del',
  'e',
  'el',
  'en',
  'la',
  'las',
  'los',
  'para',
  'por',
  'y',
])

/** `Child Protective Services (CPS)` or `CPS (Child Protective Services)`: the initials must be those of the words. */
function isExpanded(acronym: string, text: string): boolean {
  const before = text.matchAll(new RegExp(`([^().\\n]*)\\(${acronym}s?\\)`, 'gu'))
  const after = text.matchAll(new RegExp(`\\b${acronym}s?\\s*\\(([^)\\n]*)\\)`, 'gu'))
  return (
    [...before].some(([, words = '']) => initialsOf(words).endsWith(acronym)) ||
    [...after].some(([, words = '']) => initialsOf(words).startsWith(acronym))
  )
}

function initialsOf(words: string): string {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
