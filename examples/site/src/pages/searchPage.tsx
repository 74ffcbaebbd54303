import type { SearchHit, SearchResult } from '@kindred/client'
import { raw } from 'hono/html'
import { Facets } from '#parts/facets.tsx'
import { Pager } from '#parts/pager.tsx'
import { SearchForm } from '#parts/searchForm.tsx'
import { hrefOf } from '#visit/place.ts'
import type { Searching } from '#visit/searching.ts'
import { useVisit } from '#visit/visit.ts'

/** What was found, where something was looked for. */
export function SearchPage({
  searching,
  result,
}: {
  searching: Searching
  result: SearchResult | null
}) {
  const { words } = useVisit()
  const { results } = words
  return (
    <>
      <header class="heading">
        <h1>{result ? results.titleFor(searching.q) : results.title}</h1>
        <SearchForm id="search" query={searching.q} />
      </header>
      {result && <Found searching={searching} result={result} />}
    </>
  )
}

function Found({ searching, result }: { searching: Searching; result: SearchResult }) {
  const { words } = useVisit()
  const { results } = words
  return (
    <div class="columns reversed">
      <section aria-labelledby="found">
        <h2 id="found">{results.count(result.total)}</h2>
        {result.total === 0 && <p>{results.none}</p>}
        <ol class="hits">
          {result.hits.map((hit) => (
            <Hit hit={hit} />
          ))}
        </ol>
        <Pager searching={searching} total={result.total} />
      </section>
      <Facets searching={searching} facets={result.facets} />
    </div>
  )
}

/** Title and snippet come as escaped text with marks. */
function Hit({ hit: { item, titleHtml, snippet } }: { hit: SearchHit }) {
  const { words } = useVisit()
  return (
    <li>
      <h3>
        <a href={hrefOf(item.path ?? '/', item.locale)}>{raw(titleHtml)}</a>
      </h3>
      <p class="kind">
        {words.types[item.type as keyof typeof words.types]}
        {item.withdrawn && <span class="tag">{words.withdrawn}</span>}
      </p>
      <p>{raw(snippet)}</p>
    </li>
  )
}
