import type { Locale, TopicPageQuery } from '#generated/graphql.ts'
import { locales } from '#place/place.ts'

/** How far a question has come, the same for both clients. */
export type Outcome =
  | { state: 'loading' }
  | { state: 'answered'; content: TopicPageQuery['content'] }
  | { state: 'untranslated'; locales: Locale[] }
  | { state: 'failed'; message: string }

/** One of the errors of an answer, as far as both clients hand it on. */
type Told = { message: string; extensions?: Record<string, unknown> | undefined }

/** Kindred's errors have a stable code; one of them is no failure, but an answer to readers. */
export function outcomeOfErrors(errors: readonly Told[], otherwise: string): Outcome {
  const missing = errors.find(({ extensions }) => extensions?.['code'] === 'TRANSLATION_MISSING')
  if (missing) return { state: 'untranslated', locales: localesIn(missing) }
  return { state: 'failed', message: errors[0]?.message ?? otherwise }
}

function localesIn({ extensions }: Told): Locale[] {
  const data = extensions?.['data'] as { locales?: unknown } | undefined
  const named: unknown[] = Array.isArray(data?.locales) ? data.locales : []
  return locales.filter((one) => named.includes(one))
}
