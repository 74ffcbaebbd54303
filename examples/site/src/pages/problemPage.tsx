import type { Child } from 'hono/jsx'
import { SearchForm } from '#parts/searchForm.tsx'

type Props = { title: string; text: Child; children?: Child; canSearch?: boolean }

/** Why there is no page here, and where to go instead. */
export function ProblemPage({ title, text, children, canSearch = true }: Props) {
  return (
    <div class="problem">
      <h1>{title}</h1>
      <p class="lede">{text}</p>
      {children}
      {canSearch && <SearchForm id="problem-search" />}
    </div>
  )
}
