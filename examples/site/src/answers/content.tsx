import type { Content } from '@kindred/client'
import { ContentPage } from '#pages/contentPage.tsx'
import type { Answer, Answers } from '#visit/answer.ts'
import { languagesOf } from '#visit/languagesOf.ts'
import { hrefOf } from '#visit/place.ts'
import type { Visit } from '#visit/visit.ts'
import { fallbackOf } from './fallbackOf.ts'
import { notFound } from './notFound.tsx'
import { untranslated } from './untranslated.tsx'

/** Whatever Kindred has at this path. */
export const content: Answers = async (kindred, visit) => {
  const { path, locale } = visit
  const page = await kindred.content(path, { locale, fallback: fallbackOf(locale) })
  if (!page) return notFound(visit)
  // The client followed a page that moved, or another spelling of its path.
  if (page.path !== path) return { movedTo: hrefOf(page.path, locale) }
  return page.locale === locale ? shown(page, visit) : untranslated(page, visit)
}

function shown(page: Content, { words }: Visit): Answer {
  return {
    title: page.title ?? words.untitled,
    description: page.summary,
    languages: languagesOf(page),
    content: page.path,
    body: <ContentPage page={page} />,
  }
}
