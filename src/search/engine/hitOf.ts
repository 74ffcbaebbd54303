import type { SearchHit } from '#search/searchEngine.ts'
import { formsOf } from '#search/text/formsOf.ts'
import { marked } from '#search/text/marked.ts'
import { snippetOf } from '#search/text/snippetOf.ts'
import { wordsOf } from '#search/text/wordsOf.ts'
import type { Found } from './wordIndex.ts'

/** What is shown of a page that was found. */
export function hitOf({ document, score, forms }: Found): SearchHit {
  const { id, type, locale, title, summary, body } = document
  const isMatch = (word: string) => formsOf(word, locale).some((form) => forms.has(form))
  const inTitle = wordsOf(title).filter((word) => isMatch(word.text))
  const ofSummary = snippetOf(summary, isMatch)
  const snippet =
    ofSummary.words.length > 0 || body === ''
      ? ofSummary
      : firstWithWords(snippetOf(body, isMatch), ofSummary)
  const found = [...inTitle, ...snippet.words].map((word) => word.text)
  return {
    id,
    type,
    score,
    titleHtml: marked(title, inTitle),
    snippet: snippet.html,
    highlights: [...new Set(found)],
  }
}

type Snippet = ReturnType<typeof snippetOf>

/** Where nothing of it matches, a summary says more than how the body begins. */
function firstWithWords(body: Snippet, summary: Snippet): Snippet {
  return body.words.length > 0 || summary.html === '' ? body : summary
}
