import type { Payload } from 'payload'
import { Gone, NotFound, ParameterInvalid, TranslationMissing } from '#errors/catalogue.ts'
import { locales } from '#config/locales.ts'
import type { Route } from '#generated/payload-types.ts'
import { isPageCollection } from '#delivery/contentTypes.ts'
import { presentPage } from '#delivery/present/page.ts'
import { isThereIn } from '#delivery/read/languageOf.ts'
import { newestRows } from '#delivery/read/previewReader.ts'
import type { Page, Reader, Row } from '#delivery/read/reader.ts'
import type { Preview } from '#delivery/preview.ts'
import type { Reading } from '#delivery/read/reading.ts'
import type { Content } from '#delivery/schema/content.ts'
import { canonicalPath } from './canonicalPath.ts'
import { routeAt } from './routeAt.ts'

export type Redirect = {
  /** 301: the page moved. 303: the address has another spelling. */
  status: 301 | 303
  /** A path of ours, or the address of another site. */
  to: string
  /** Why, for readers. */
  explanation: string | null
}

export type Answer = { page: Content } | { redirect: Redirect }

type Question = {
  path: string
  reader: Pick<Reader, 'pageAt'>
  reading: Reading | Promise<Reading>
  payload: Pick<Payload, 'db'>
  /** The page that is to be shown as it was saved last. */
  preview?: Preview | undefined
}

/**
 * What is at a public path, percent-encoded as it came. Throws NotFound, Gone with a word to readers, and
 * TranslationMissing where the page is there in other languages only.
 */
export async function readContent(question: Question): Promise<Answer> {
  const { path: asked } = question
  const path = canonicalPath(asked)
  const [found, reading] = await Promise.all([path && whatIsAt(path, question), question.reading])
  if (!found) throw new NotFound({})
  const { route, page } = found
  if (route.path !== asked) return { redirect: { status: 303, to: route.path, explanation: null } }
  if (page) {
    const row = inSomeLanguage(page.row, reading)
    return { page: await presentPage(page.collection, row, reading) }
  }
  if (route.kind === 'redirect') return { redirect: moved(route) }
  throw goneFor(route)
}

/**
 * A page, or where one went; null where readers get neither, as at a path that only a draft has. The page is read along
 * with the route, since most paths are those of live pages.
 */
async function whatIsAt(path: string, question: Question) {
  const { reader, payload, preview } = question
  const [route, live] = await Promise.all([
    routeAt(path, payload),
    preview ? null : reader.pageAt(path),
  ])
  if (!route) return null
  if (['redirect', 'gone'].includes(route.kind)) return { route, page: null }
  const page = await (live ?? draftAt(route, question))
  return page && { route, page }
}

/** The page that a preview is for, as it was saved last. A draft over a live page may be about to have another path. */
async function draftAt(
  { path, documentType: collection, documentId: id }: Route,
  { preview, payload }: Question,
): Promise<Page | null> {
  if (!preview || !isPageCollection(collection)) return null
  if (preview.id !== id)
    throw new ParameterInvalid({ path: 'preview', expected: 'a token for this page' })
  const where = { id: { equals: id } }
  const [row] = await newestRows({ collection, where, limit: 1 }, payload)
  return row?.['path'] === path ? { collection, row } : null
}

function moved({ destination, explanation }: Route): Redirect {
  if (!destination) throw new NotFound({})
  return { status: 301, to: destination, explanation: explanation ?? null }
}

function goneFor({ path, destination, explanation }: Route): Error {
  return new Gone({
    path,
    explanation: explanation ?? null,
    alternative: destination ?? null,
  })
}

function inSomeLanguage(row: Row, { locale, fallback }: Reading): Row {
  const isIn = (language: (typeof locales)[number]) => isThereIn(row['title'], language)
  if (isIn(locale) || (fallback && isIn(fallback))) return row
  throw new TranslationMissing({ locale, locales: locales.filter(isIn) })
}
