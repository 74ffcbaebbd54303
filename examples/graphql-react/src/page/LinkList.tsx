import { useId } from 'react'
import type { LinkFragment } from '#generated/graphql.ts'
import { PageLink } from './PageLink.tsx'

/** Pages around this one, by path: nobody wrote this list. */
export function LinkList({ label, items }: { label: string; items: LinkFragment[] }) {
  const id = useId()
  if (items.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <ul className="rows">
        {items.map((item) => (
          <li key={item.id} lang={item.locale}>
            <PageLink url={item.path}>{item.title ?? item.path}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
