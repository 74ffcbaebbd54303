import { acronymUndefined } from './acronymUndefined.ts'
import { altMissing } from './altMissing.ts'
import { buttonWithoutLink } from './buttonWithoutLink.ts'
import { changeNoteMissing } from './changeNoteMissing.ts'
import { checked } from './checked.ts'
import { countMismatch } from './countMismatch.ts'
import { duplicateItem } from './duplicateItem.ts'
import type { Facts, Finding, Values } from './finding.ts'
import { headingOrder } from './headingOrder.ts'
import { itemWithoutLink } from './itemWithoutLink.ts'
import { linkNotLive } from './linkNotLive.ts'
import { longSentences } from './longSentences.ts'
import { placedNotLive } from './placedNotLive.ts'
import { placeholderImage } from './placeholderImage.ts'
import { provenanceMissing } from './provenanceMissing.ts'
import { readingLevel } from './readingLevel.ts'
import { textTruncated } from './textTruncated.ts'
import { tooLong } from './tooLong.ts'
import { translationStale } from './translationStale.ts'
import { typography } from './typography.ts'
import { unsafeLink } from './unsafeLink.ts'
import { vagueLinkText } from './vagueLinkText.ts'

/** What all languages share is judged once, in the first pass. */
const shared = [
  provenanceMissing,
  changeNoteMissing,
  duplicateItem,
  placeholderImage,
  altMissing,
  itemWithoutLink,
  buttonWithoutLink,
  placedNotLive,
]

/** Links stand in running text too, of which each language has its own. */
const perLanguage = [
  textTruncated,
  headingOrder,
  unsafeLink,
  linkNotLive,
  vagueLinkText,
  tooLong,
  countMismatch,
  acronymUndefined,
  readingLevel,
  longSentences,
  translationStale,
  typography,
]

/**
 * Everything that the content rules have to say about a document of the collection `type` in one language, errors first.
 * Pure: `document` has the values of that language, `facts` what must be known beyond it.
 */
export function findingsOf(type: string, document: Values, facts: Facts): Finding[] {
  const asked = checked(type, document, facts)
  const rules = facts.isFirst ? [...shared, ...perLanguage] : perLanguage
  const findings = rules.flatMap((rule) => rule(asked))
  const isError = ({ severity }: Finding) => severity === 'error'
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
}
