import type { Payload } from 'payload'
import { Gone, NotFound, TranslationMissing } from '#errors/catalogue.ts'
import { locales } from '#config/locales.ts'
import type { Route } from '#generated/payload-types.ts'
import { isPageCollection } from '#delivery/contentTypes.ts'
import { presentPage } from '#delivery/present/page.ts'
import { isThereIn } from '#delivery/read/languageOf.ts'
import type { Row } from '#delivery/read/reader.ts'
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

type Question = { path: string; reading: Reading; payload: Pick<Payload, 'db'> }

/**
 * What is at a public path, percent-encoded as it came. Throws NotFound, Gone with a word to readers, and
 * TranslationMissing where the page is there in other languages only.
 */
export async function readContent({ path: asked, reading, payload }: Question): Promise<Answer> {
  const path = canonicalPath(asked)
  const route = path && (await routeAt(path, payload))
  if (!route) throw new NotFound({})
  if (path !== asked) return { redirect: { status: 303, to: path, explanation: null } }
  if (route.kind === 'redirect') return { redirect: moved(route) }
  if (route.kind === 'gone') throw goneFor(route)
  return { page: await pageOf(route, reading) }
}

async function pageOf(
  { path, documentType, documentId }: Route,
  reading: Reading,
): Promise<Content> {
  if (!isPageCollection(documentType) || !documentId) throw new NotFound({})
  const row = await reading.reader.whole({ collection: documentType, id: documentId })
  // What is not live is not there; a draft over a live page may be about to have another path.
  if (row?.['path'] !== path) throw new NotFound({})
  return presentPage(documentType, inSomeLanguage(row, reading), reading)
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
