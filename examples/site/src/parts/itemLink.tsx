import type { Item } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { PageLink } from './pageLink.tsx'

/** The name of a document: a link where it has a page. */
export function ItemLink({ item }: { item: Item }) {
  const { words } = useVisit()
  return (
    <>
      <PageLink url={item.path} locale={item.locale}>
        {item.title ?? words.untitled}
      </PageLink>
      {item.withdrawn && <span class="tag">{words.withdrawn}</span>}
    </>
  )
}
