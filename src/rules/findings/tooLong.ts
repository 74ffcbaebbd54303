import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'

/** In characters: what fits a heading, a list entry and a card. */
const mostOf = { title: 80, summary: 250 }
const mostOfCardBody = 140

/** Titles, summaries and bodies of cards that are too long for their place. */
export function tooLong({ type, texts }: Checked): Finding[] {
  const limits: Record<string, number> =
    type === 'cards' ? { ...mostOf, body: mostOfCardBody } : mostOf
  return texts.flatMap(({ path, text }) => {
    const most = limits[path]
    const length = Array.from(text.trim()).length
    if (most === undefined || length <= most) return []
    return [
      {
        code: 'too-long',
        severity: 'warning',
        path,
        message: `Shorten this to ${most} characters; it has ${length}.`,
      },
    ]
  })
}
