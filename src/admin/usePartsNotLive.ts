'use client'

import {
  useConfig,
  useDocumentEvents,
  useDocumentInfo,
  useFormFields,
  useLocale,
} from '@payloadcms/ui'
import { useAsked } from './useAsked.ts'

export type Part = { collection: 'cards' | 'spotlights'; id: string; title: string | null }

type Row = { id: string; _status?: string; heading?: string | null; linkText?: string | null }

/** The cards or spotlights that the form places and that readers do not see, in their order. */
export function usePartsNotLive(collection: Part['collection']): Part[] {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { versionCount } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const placed = useFormFields(([fields]) => idsIn(fields[collection]?.value).join(','))
  const base = `${config.routes.api}/${collection}?depth=0&limit=100&locale=${locale}`
  // Both what is published here and what is saved in a drawer can make a part live.
  const again = `${versionCount} ${mostRecentUpdate?.updatedAt}`
  const stored = useAsked<{ docs: Row[] }>(placed ? `${base}&where[id][in]=${placed}` : null, again)
  const hidden = rowsOf(stored).filter(({ _status }) => _status !== 'published')
  const ids = hidden.map(({ id }) => id).join(',')
  const newest = useAsked<{ docs: Row[] }>(
    ids ? `${base}&draft=true&where[id][in]=${ids}` : null,
    again,
  )
  const titles = new Map(rowsOf(newest).map((row) => [row.id, row.heading || row.linkText]))
  return placed
    .split(',')
    .filter((id) => hidden.some((row) => row.id === id))
    .map((id) => ({ collection, id, title: titles.get(id) ?? null }))
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}

function rowsOf(answer: ReturnType<typeof useAsked<{ docs: Row[] }>>): Row[] {
  return answer && 'body' in answer ? answer.body.docs : []
}
