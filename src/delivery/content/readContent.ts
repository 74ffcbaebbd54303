import type { Payload } from 'payload'
import { Gone, NotFound, ParameterInvalid, TranslationMissing } from '#errors/catalogue.ts'
import { locales } from '#config/locales.ts'
import type { Route } from '#generated/payload-types.ts'
import { isPageCollection } from '#delivery/contentTypes.ts'
import { presentPage } from '#delivery/present/page.ts'
import { isThereIn } from '#delivery/read/languageOf.ts'
import { newestRows } from '#delivery/read/previewReader.ts'
import type { Row } from '#delivery/read/reader.ts'
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
  reading: Reading
  payload: Pick<Payload, 'db'>
  /** The page that is to be shown as it was saved last. */
  preview?: Preview | undefined
}

/**
 * What is at a public path, percent-encoded as it came. Throws NotFound, Gone with a word to readers, and
 * TranslationMissing where the page is there in other languages only.
 */
export async function readContent(question: Question): Promise<Answer> {
  const { path: asked, payload } = question
  const path = canonicalPath(asked)
  const route = path && (await routeAt(path, payload))
  if (!route) throw new NotFound({})
  if (path !== asked) return { redirect: { status: 303, to: path, explanation: null } }
  if (route.kind === 'redirect') return { redirect: moved(route) }
  if (route.kind === 'gone') throw goneFor(route)
  return { page: await pageOf(route, question) }
}

async function pageOf(
  { path, documentType, documentId }: Route,
  question: Question,
): Promise<Content> {
  if (!isPageCollection(documentType) || !documentId) throw new NotFound({})
  const { reading } = question
  const row = await rowOf({ collection: documentType, id: documentId }, question)
  // What is not live is not there; a draft over a live page may be about to have another path.
  if (row?.['path'] !== path) throw new NotFound({})
  return presentPage(documentType, inSomeLanguage(row, reading), reading)
}

async function rowOf(ref: Preview, { reading, preview, payload }: Question): Promise<Row | null> {
  if (!preview) return reading.reader.whole(ref)
  if (preview.id !== ref.id)
    throw new ParameterInvalid({ path: 'preview', expected: 'a token for this page' })
  const where = { id: { equals: ref.id } }
  const [row] = await newestRows({ collection: ref.collection, where, limit: 1 }, payload)
  return row ?? null
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
