import type { LinkFragment } from '#generated/graphql.ts'
import { PageLink } from './PageLink.tsx'
import { useWords } from './useWords.ts'

/** The topics above, the uppermost first. */
export function Breadcrumb({ items }: { items: LinkFragment[] }) {
  const { breadcrumb } = useWords()
  if (items.length === 0) return null
  return (
    <nav className="breadcrumb" aria-label={breadcrumb}>
      <ol>
        {items.map(({ id, locale, title, path }) => (
          <li key={id} lang={locale}>
            <PageLink url={path}>{title ?? path}</PageLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
