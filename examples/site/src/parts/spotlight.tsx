import type { PageSpotlight } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'
import { ItemLink } from './itemLink.tsx'
import { PageLink } from './pageLink.tsx'

/** A pointer to a person, project or page. */
export function Spotlight({ spotlight }: { spotlight: PageSpotlight }) {
  const { words, langOf } = useVisit()
  const { heading, text, organization, url, target, locale } = spotlight
  const isNamed = organization && organization.title === text
  return (
    <li>
      <h3>
        <PageLink url={url} locale={target?.locale ?? locale}>
          {heading ?? words.untitled}
        </PageLink>
      </h3>
      {text && <p lang={langOf(locale)}>{text}</p>}
      {organization && !isNamed && (
        <p>
          <ItemLink item={organization} />
        </p>
      )}
    </li>
  )
}
