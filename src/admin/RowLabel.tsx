'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { refOf, useTitleOf } from './useTitleOf.ts'

type Naming = {
  /** The row's field with words of its own. */
  own?: string
  /** The row's relation, whose title stands in where there are no words of its own. */
  relation?: string
  /** The collection of that relation, where it leads to one only. */
  to?: CollectionSlug
}

/** Names a row of a list by what it says, so that a folded list can still be read and put in order. */
export function RowLabel({ own, relation, to }: Naming) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const ownWords = own && data?.[own]
  const title = useTitleOf(relation ? refOf(data?.[relation], to) : null)
  const words = typeof ownWords === 'string' && ownWords ? ownWords : title
  return (
    <span className="kindred-row-label">
      {String(rowNumber + 1).padStart(2, '0')} {words}
    </span>
  )
}
