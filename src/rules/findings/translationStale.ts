import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'

/** Translations whose source was changed after them. */
export function translationStale({ facts }: Checked): Finding[] {
  if (facts.staleFields.length === 0) return []
  return [
    {
      code: 'translation-stale',
      severity: 'warning',
      path: 'translation',
      message: `The original changed after this translation: ${facts.staleFields.join(', ')}. Bring it up to date.`,
    },
  ]
}
