import MiniSearch, { type SearchResult } from 'minisearch'
import type { Locale } from '#config/locales.ts'
import type { SearchDocument } from '#search/searchEngine.ts'
import { formsOf } from '#search/text/formsOf.ts'
import { questionWords } from '#search/text/questionWords.ts'
import { wordsOf } from '#search/text/wordsOf.ts'
import { queryFor, type Strictness } from './queryFor.ts'

/** A page that was found: between 0 and 1 how well, and in which forms of its words. */
export type Found = { document: SearchDocument; score: number; forms: ReadonlySet<string> }

const boost = { title: 9, summary: 3, body: 1 }
/** Of BM25+. With a small `k` a body that repeats a word cannot outweigh a summary or title that says it once. */
const bm25 = { k: 0.6, b: 0.7, d: 0.5 }
/** What is out of use comes after what is in use and fits as well. */
const withdrawnBoost = 0.5
/** Below so many pages whose words are as they were asked for, those with similar words are looked for too. */
const enough = 10
/** A relevance of this many is halfway to the highest score. */
const halfway = 10

/** The pages of one language by their words. */
export class WordIndex {
  readonly #locale: Locale
  readonly #documents = new Map<string, SearchDocument>()
  readonly #words: MiniSearch<SearchDocument>

  constructor(locale: Locale) {
    this.#locale = locale
    this.#words = new MiniSearch<SearchDocument>({
      idField: 'key',
      fields: Object.keys(boost),
      tokenize: (text) => wordsOf(text).map((word) => word.text),
      processTerm: (word) => formsOf(word, locale),
      searchOptions: {
        boost,
        bm25,
        // A question comes as forms.
        tokenize: (form) => [form],
        processTerm: (form) => form,
        boostDocument: (key) => (this.#documents.get(String(key))?.withdrawn ? withdrawnBoost : 1),
      },
    })
  }

  put(document: SearchDocument): void {
    this.remove(document.key)
    this.#documents.set(document.key, document)
    this.#words.add(document)
  }

  remove(key: string): void {
    const document = this.#documents.get(key)
    if (!document) return
    this.#documents.delete(key)
    this.#words.remove(document)
  }

  clear(): void {
    this.#documents.clear()
    this.#words.removeAll()
  }

  /** Every page that fits, the best first. */
  find(text: string): Found[] {
    const words = questionWords(text, this.#locale)
    if (words.length === 0) return []
    const strict = this.#ask(words, 'strict')
    if (strict.length >= enough) return strict
    const similar = this.#ask(words, 'typos')
    return similar.length > 0 ? similar : this.#ask(words, 'any')
  }

  #ask(words: readonly (readonly string[])[], strictness: Strictness): Found[] {
    const results = this.#words.search(queryFor(words, strictness))
    return results.flatMap((result) => this.#foundIn(result, words)).sort(byScore)
  }

  #foundIn({ id, score, terms }: SearchResult, words: readonly (readonly string[])[]): Found[] {
    const document = this.#documents.get(String(id))
    if (!document) return []
    const forms = new Set(terms)
    const exact = words.filter((word) => word.some((form) => forms.has(form))).length
    // One more word as it was asked for outweighs everything else.
    return [{ document, forms, score: (exact + score / (score + halfway)) / (words.length + 1) }]
  }
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || (a.document.key < b.document.key ? -1 : 1)
}
