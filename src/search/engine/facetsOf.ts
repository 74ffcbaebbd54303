import { compareText } from '#delivery/compareText.ts'
import {
  facetNames,
  type FacetCount,
  type Label,
  type SearchDocument,
  type SearchFound,
} from '#search/searchEngine.ts'
import { typeLabels } from './typeLabels.ts'

/** Of each facet; readers choose from a list, not from a catalogue. */
const mostValues = 50

/** How many of the documents have each value, the most frequent first. */
export function facetsOf(documents: readonly SearchDocument[]): SearchFound['facets'] {
  const counted = facetNames.map((name) => [name, count(documents.flatMap((one) => one[name]))])
  const types = documents.map(({ type, locale }) => ({ id: type, label: typeLabels[locale][type] }))
  return {
    type: count(types),
    ...(Object.fromEntries(counted) as Omit<SearchFound['facets'], 'type'>),
  }
}

function count(labels: readonly Label[]): FacetCount[] {
  const counts = new Map<string, FacetCount>()
  for (const { id, label } of labels) {
    const known = counts.get(id)
    counts.set(id, { value: id, label, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || compareText(a.label, b.label))
    .slice(0, mostValues)
}
