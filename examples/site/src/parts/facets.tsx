import type { FacetCount, SearchFacets } from '@kindred/client'
import { facetNames, searchingHref, type FacetName, type Searching } from '#visit/searching.ts'
import { useVisit } from '#visit/visit.ts'

type Props = { searching: Searching; facets: SearchFacets }

/** Ways to narrow a search down, as links; a chosen one leads back out. */
export function Facets({ searching, facets }: Props) {
  const { words } = useVisit()
  const { results } = words
  const offered = facetNames.filter((name) => facets[name].length > 0)
  if (offered.length === 0) return null
  return (
    <nav class="facets" aria-labelledby="narrow">
      <h2 id="narrow">{results.narrow}</h2>
      {offered.map((name) => (
        <>
          <h3>{results.facets[name]}</h3>
          <ul>
            {facets[name].map((facet) => (
              <FacetLink name={name} facet={facet} searching={searching} />
            ))}
          </ul>
        </>
      ))}
    </nav>
  )
}

type LinkProps = { name: FacetName; facet: FacetCount; searching: Searching }

function FacetLink({ name, facet: { value, label, count }, searching }: LinkProps) {
  const { words } = useVisit()
  const isChosen = searching.facets[name] === value
  const { [name]: _, ...others } = searching.facets
  const facets = isChosen ? others : { ...others, [name]: value }
  return (
    <li>
      <a
        href={searchingHref({ ...searching, facets, page: 1 })}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span class="name">{label}</span> <span class="count">{count}</span>
        {isChosen && <span class="tag">{words.results.remove}</span>}
      </a>
    </li>
  )
}
