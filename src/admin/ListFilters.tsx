'use client'

import { Link, useConfig, useListQuery } from '@payloadcms/ui'
import { listFilters } from './listFilters.ts'
import { useWords } from './useWords.ts'

type Filter = keyof typeof listFilters

const filters = Object.keys(listFilters) as Filter[]

/** Leads from a list to the part of it that waits for somebody: what is ready, what is to be mended. */
export function ListFilters({ collectionSlug }: { collectionSlug: string }) {
  const words = useWords()
  const { config, getEntityConfig } = useConfig()
  const { query } = useListQuery()
  const { fields } = getEntityConfig({ collectionSlug: collectionSlug })
  const hasStage = fields.some((field) => 'name' in field && field.name === 'stage')
  const offered = filters.filter((filter) => filter !== 'listReady' || hasStage)
  const chosen = offered.find((filter) => isIn(query.where, filter)) ?? null
  const address = `${config.routes.admin}/collections/${collectionSlug}`
  return (
    <nav className="kindred-filters" aria-label={words('listFilters')}>
      {offered.map((filter) => (
        <Link
          key={filter}
          href={`${address}${queryOf(filter)}`}
          aria-current={isCurrent(filter, chosen, query.where) ? 'page' : undefined}
        >
          {words(filter)}
        </Link>
      ))}
    </nav>
  )
}

function isCurrent(filter: Filter, chosen: Filter | null, where: unknown): boolean {
  return filter === 'listAll' ? !where || Object.keys(where).length === 0 : filter === chosen
}

/** In the form that Payload's own filters know, so that they show it. */
function queryOf(filter: Filter): string {
  const wanted = listFilters[filter]
  if (!wanted) return ''
  return `?where[or][0][and][0][${wanted.field}][${wanted.operator}]=${wanted.value}`
}

function isIn(where: unknown, filter: Filter): boolean {
  const wanted = listFilters[filter]
  return wanted !== null && JSON.stringify(where ?? {}).includes(`"${wanted.field}":{`)
}
