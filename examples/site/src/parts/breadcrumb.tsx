import type { Content } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { ItemLink } from './itemLink.tsx'

/** The topics above a page, or its type where it stands under none. */
export function Breadcrumb({ page }: { page: Content }) {
  const { words, href } = useVisit()
  return (
    <nav class="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        <li>
          <a href={href('/')}>{words.home}</a>
        </li>
        {page.breadcrumb.map((item) => (
          <li>
            <ItemLink item={item} />
          </li>
        ))}
        <li aria-current="page">{page.title ?? words.untitled}</li>
      </ol>
    </nav>
  )
}
