import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'

/** Major updates after the first publication that do not say what changed. */
export function changeNoteMissing({ document, facts }: Checked): Finding[] {
  const isMajor = document['updateType'] === 'major'
  if (!isMajor || !facts.wasLive || facts.hasChangeNote) return []
  return [
    {
      code: 'change-note-missing',
      severity: 'error',
      path: 'changeNote',
      message: 'Tell readers what changed, or make this a minor update.',
    },
  ]
}
