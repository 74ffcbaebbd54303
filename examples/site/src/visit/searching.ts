import type { ContentType, SearchQuestion } from '@kindred/client'

export const facetNames = ['type', 'subject', 'audience', 'jurisdiction'] as const

export type FacetName = (typeof facetNames)[number]

/** How many hits stand on a page: few, so that the demo content fills more than one. */
export const pageSize = 5

export type Searching = {
  q: string
  facets: Partial<Record<FacetName, string>>
  /** From 1. */
  page: number
}

/** What an address of the search asks for; a page that is none is the first. */
export function readSearching(query: URLSearchParams): Searching {
  const page = Number(query.get('page') ?? 1)
  const given = facetNames.flatMap((name) => {
    const value = query.get(name)
    return value ? [[name, value] as const] : []
  })
  return {
    q: (query.get('q') ?? '').trim(),
    facets: Object.fromEntries(given),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The same as the part of an address after its path. */
export function searchingHref({ q, facets, page }: Searching): string {
  const query = new URLSearchParams({ q, ...facets, ...(page > 1 ? { page: String(page) } : {}) })
  return `?${query}`
}

/** The same as a question to Kindred, which refuses a type that it does not know. */
export function questionOf({ facets, page }: Searching): SearchQuestion {
  const { type, ...others } = facets
  return {
    ...others,
    type: type as Extract<ContentType, 'topic'> | undefined,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  }
}
