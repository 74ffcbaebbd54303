import type { StaleField } from './translation.ts'
import type { Words } from './wordsToTranslate.ts'

type Change = {
  /** What was stale before the change. */
  stale: readonly StaleField[]
  /** The words of the source, before and after it. */
  before: readonly Words[]
  after: readonly Words[]
  at: string
}

/**
 * The fields whose source has other words than when the translation was last up to date, each since it first had. A row
 * that is gone is gone in every language, and one whose words are as they were needs nothing.
 */
export function staleAfter({ stale, before, after, at }: Change): StaleField[] {
  const known = new Map(stale.map((field) => [field.key, field]))
  const wordsBefore = new Map(before.map(({ key, words }) => [key, words]))
  return after.flatMap(({ key, path, words }) => {
    const was = known.get(key)?.was ?? wordsBefore.get(key) ?? ''
    const since = known.get(key)?.since ?? at
    return was === words ? [] : [{ key, path, was, since }]
  })
}
