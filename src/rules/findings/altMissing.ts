import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { picturesOf } from './picturesOf.ts'

/** Pictures that say nothing to people who cannot see them, and are not marked as decorative. */
export function altMissing(asked: Checked): Finding[] {
  return picturesOf(asked)
    .filter(({ hasWords }) => !hasWords)
    .map(({ path }) => ({
      code: 'alt-missing',
      severity: 'error',
      path,
      message:
        'This picture has no alternative text. Say there what it shows, or mark it as decorative.',
    }))
}
