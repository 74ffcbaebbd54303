import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { labelOf } from './labelOf.ts'

/** Translations whose source was changed after them. */
export function translationStale({ facts }: Checked): Finding[] {
  const { staleFields, staleSince, fields } = facts
  if (staleFields.length === 0) return []
  const names = staleFields.map((path) => `“${labelOf(path, fields)}”`).join(', ')
  const since = staleSince ? ` on ${dayOf(staleSince)}` : ''
  return [
    {
      code: 'translation-stale',
      severity: 'warning',
      path: 'translation',
      message: `The original changed${since}, after this translation: ${names}. Bring it up to date, or say that it stands.`,
    },
  ]
}

function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
}
