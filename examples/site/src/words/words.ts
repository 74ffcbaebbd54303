import type { Locale } from '@kindred/client'
import { crosswalk } from './crosswalk.ts'
import { details } from './details.ts'
import { frame } from './frame.ts'
import { model } from './model.ts'
import { page } from './page.ts'
import { problems } from './problems.ts'
import { results } from './results.ts'

/** What the site itself says, in one language; all other words are Kindred's. */
function wordsIn(locale: Locale) {
  return {
    ...frame[locale],
    ...page[locale],
    ...details[locale],
    ...model[locale],
    crosswalk: crosswalk[locale],
    results: results[locale],
    problems: problems[locale],
  }
}

export type Words = ReturnType<typeof wordsIn>

export const words: Record<Locale, Words> = { en: wordsIn('en'), es: wordsIn('es') }
