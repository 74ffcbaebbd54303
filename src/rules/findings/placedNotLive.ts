import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { keyOf, refsOf } from './refsOf.ts'

/** Links are judged by `linkNotLive`; people of the staff are no content. */
const judgedElsewhere = ['target', 'resource', 'owner']

/** What a document places or names and readers do not see: cards, spotlights, pictures, organizations, terms. */
export function placedNotLive({ parts, facts }: Checked): Finding[] {
  return parts
    .filter(({ field }) => !judgedElsewhere.includes(field.name))
    .flatMap(({ path, field, value }) => {
      const hidden = refsOf(field, value).filter((ref) => !facts.targets.get(keyOf(ref))?.isLive)
      return hidden.length > 0 ? [{ path, count: hidden.length }] : []
    })
    .map(({ path, count }) => ({
      code: 'placed-not-live',
      severity: 'warning',
      path,
      message:
        count === 1
          ? 'What is chosen here is not published, so readers do not see it. Publish it as well.'
          : `${count} of what is chosen here are not published, so readers do not see them. Publish them as well.`,
    }))
}
