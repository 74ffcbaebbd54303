import type { Language } from '#rules/findings/finding.ts'
import type { Mark, TranslationRecord } from './translation.ts'

/**
 * The mark that a save in this language is kept with. One language is the original: words that were copied from it
 * bring its mark along, and are a translation that nobody has reviewed.
 */
export function claimedMark(
  mark: Mark | null,
  { language, record }: { language: Language; record: TranslationRecord },
): Mark | null {
  if (mark !== 'original' || record[language]?.mark === 'original') return mark
  const isTaken = Object.values(record).some((other) => other.mark === 'original')
  return isTaken ? 'unreviewed' : mark
}
