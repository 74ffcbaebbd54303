import { pageSize, searchingHref, type Searching } from '#visit/searching.ts'
import { useVisit } from '#visit/visit.ts'

/** From one page of results to those beside it. */
export function Pager({ searching, total }: { searching: Searching; total: number }) {
  const { words } = useVisit()
  const { results } = words
  const { page } = searching
  const pages = Math.ceil(total / pageSize)
  if (pages < 2) return null
  return (
    <nav class="pager" aria-label={results.paging}>
      {page > 1 && (
        <a class="button plain" rel="prev" href={searchingHref({ ...searching, page: page - 1 })}>
          {results.previous}
        </a>
      )}
      <p>{results.page(page, pages)}</p>
      {page < pages && (
        <a class="button plain" rel="next" href={searchingHref({ ...searching, page: page + 1 })}>
          {results.next}
        </a>
      )}
    </nav>
  )
}
