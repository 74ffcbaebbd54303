import type { Client } from '@kindred/client'
import { CrosswalkChoice } from '#pages/crosswalkChoice.tsx'
import { CrosswalkPage } from '#pages/crosswalkPage.tsx'
import type { Answer, Answers } from '#visit/answer.ts'
import type { Visit } from '#visit/visit.ts'
import { fallbackOf } from './fallbackOf.ts'

/** Two models side by side, or the choice of them. */
export const crosswalk: Answers = (kindred, visit) => {
  const [from, to] = [visit.query.get('from'), visit.query.get('to')]
  return from && to ? compared(kindred, visit, { from, to }) : choice(kindred, visit)
}

async function compared(
  kindred: Client,
  { words, locale }: Visit,
  { from, to }: { from: string; to: string },
): Promise<Answer> {
  const read = await kindred.crosswalk(from, to, { locale, fallback: fallbackOf(locale) })
  const names = [read.from, read.to].map(({ title }) => title ?? words.untitled) as [string, string]
  return {
    title: names.join(' · '),
    description: words.crosswalk.intro(...names),
    languages: ['en', 'es'],
    search: `?${new URLSearchParams({ from, to })}`,
    body: <CrosswalkPage crosswalk={read} />,
  }
}

async function choice(kindred: Client, { words, locale }: Visit): Promise<Answer> {
  const question = { type: 'practice-model', locale, fallback: fallbackOf(locale) } as const
  const { items } = await kindred.listPart({ ...question, limit: 100 })
  return {
    title: words.compare,
    description: words.crosswalk.choose,
    languages: ['en', 'es'],
    body: <CrosswalkChoice models={items} />,
  }
}
