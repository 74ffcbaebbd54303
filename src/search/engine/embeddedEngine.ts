import { locales, type Locale } from '#config/locales.ts'
import {
  facetNames,
  type SearchDocument,
  type SearchEngine,
  type SearchFound,
  type SearchQuestion,
} from '#search/searchEngine.ts'
import { facetsOf } from './facetsOf.ts'
import { hitOf } from './hitOf.ts'
import { WordIndex } from './wordIndex.ts'

/** An engine in this process, which keeps everything in memory. */
export function createEmbeddedEngine(): SearchEngine {
  const indexes: Record<Locale, WordIndex> = { en: new WordIndex('en'), es: new WordIndex('es') }
  const all = locales.map((locale) => indexes[locale])
  return {
    put(documents) {
      for (const document of documents) indexes[document.locale].put(document)
      return Promise.resolve()
    },
    remove(keys) {
      for (const index of all) for (const key of keys) index.remove(key)
      return Promise.resolve()
    },
    clear() {
      for (const index of all) index.clear()
      return Promise.resolve()
    },
    search: (question) => Promise.resolve(answer(question, indexes[question.locale])),
  }
}

function answer(question: SearchQuestion, index: WordIndex): SearchFound {
  const { text, filters, offset, limit } = question
  const found = index.find(text).filter(({ document }) => passes(document, filters))
  return {
    total: found.length,
    hits: found.slice(offset, offset + limit).map(hitOf),
    facets: facetsOf(found.map(({ document }) => document)),
  }
}

function passes(document: SearchDocument, filters: SearchQuestion['filters']): boolean {
  if (filters.type.length > 0 && !filters.type.includes(document.type)) return false
  return facetNames.every((name) => {
    const wanted = filters[name]
    return wanted.length === 0 || document[name].some(({ id }) => wanted.includes(id))
  })
}
