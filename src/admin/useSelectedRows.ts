'use client'

import { useConfig, useListQuery, useSelection } from '@payloadcms/ui'
import { useWords } from './useWords.ts'

export type Row = { id: string; title: string }

/** What is selected in the list that is on the screen, in its order. */
export function useSelectedRows(collectionSlug: string): Row[] {
  const words = useWords()
  const { getEntityConfig } = useConfig()
  const { data } = useListQuery()
  const { selectedIDs } = useSelection()
  const field = getEntityConfig({ collectionSlug }).admin.useAsTitle ?? 'id'
  const docs = (data?.docs ?? []) as ({ id: string } & Record<string, unknown>)[]
  return docs
    .filter(({ id }) => selectedIDs.includes(id))
    .map((doc) => ({ id: doc.id, title: String(doc[field] || words('untitled')) }))
}
