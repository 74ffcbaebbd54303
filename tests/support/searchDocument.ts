import { randomUUID } from 'node:crypto'
import type { SearchDocument, SearchQuestion } from '#search/searchEngine.ts'

/** A document with what a test says of it. */
export function searchDocument(said: Partial<SearchDocument>): SearchDocument {
  const id = said.id ?? randomUUID()
  const locale = said.locale ?? 'en'
  return {
    key: `${id}:${locale}`,
    id,
    locale,
    type: 'topic',
    path: `/${id}`,
    title: '',
    summary: '',
    body: '',
    subject: [],
    audience: [],
    jurisdiction: [],
    publicUpdatedAt: null,
    withdrawn: false,
    ...said,
  }
}

export function searchQuestion(text: string, said: Partial<SearchQuestion> = {}): SearchQuestion {
  const filters = { type: [], subject: [], audience: [], jurisdiction: [] }
  return { text, locale: 'en', filters, offset: 0, limit: 50, ...said }
}
