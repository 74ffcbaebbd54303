import { HomePage } from '#pages/homePage.tsx'
import type { Answers } from '#visit/answer.ts'
import { fallbackOf } from './fallbackOf.ts'

const most = 60

/** The newest pages of every type. */
export const home: Answers = async (kindred, { words, locale }) => {
  const question = { locale, fallback: fallbackOf(locale), order: '-updated', limit: most } as const
  const { items, next } = await kindred.listPart(question)
  return {
    title: words.homeTitle,
    description: words.homeIntro,
    languages: ['en', 'es'],
    body: <HomePage items={items} hasMore={next !== null} />,
  }
}
