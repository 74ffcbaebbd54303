import { richLinksOf } from './blocksOf.ts'
import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import type { Part } from './partsOf.ts'
import { keyOf, polymorphicRef, refsOf, type Ref } from './refsOf.ts'

/** Relations that readers follow: where a card or an item leads, and the resources that a page lists. */
const links = ['target', 'resource']

/** Links to documents that readers cannot see. */
export function linkNotLive({ parts, facts }: Checked): Finding[] {
  return parts
    .filter(({ field }) => field.localized || facts.isFirst)
    .filter((part) => linkedFrom(part).some((ref) => !facts.targets.get(keyOf(ref))?.isLive))
    .map(({ path, field }) => ({
      code: 'link-not-live',
      severity: 'error',
      path,
      message:
        field.type === 'richText'
          ? 'The text links to a page that readers cannot see. Publish that page first, or take the link out.'
          : 'This leads to a page that readers cannot see. Publish that page first, or choose another.',
    }))
}

function linkedFrom({ field, value }: Part): Ref[] {
  if (field.type === 'richText') {
    return richLinksOf(value).flatMap(({ doc }) => polymorphicRef(doc) ?? [])
  }
  return links.includes(field.name) ? refsOf(field, value) : []
}
