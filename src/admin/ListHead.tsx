'use client'

import { useListDrawerContext } from '@payloadcms/ui'
import { BulkActions } from './BulkActions.tsx'
import { ListFilters } from './ListFilters.tsx'
import { useIsPublisher } from './useIsPublisher.ts'

/** Above a list of content: ways to its parts, and what can be done to its rows. In a drawer, rows are there to be chosen. */
export function ListHead({ collectionSlug }: { collectionSlug: string }) {
  const isPublisher = useIsPublisher()
  const { isInDrawer } = useListDrawerContext()
  return (
    <div className="kindred-list-head">
      <ListFilters collectionSlug={collectionSlug} />
      {isPublisher && !isInDrawer && <BulkActions collectionSlug={collectionSlug} />}
    </div>
  )
}
