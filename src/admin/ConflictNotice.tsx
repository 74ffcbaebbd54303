'use client'

import { Pill, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import { ConflictDialog } from './ConflictDialog.tsx'
import { useConflict } from './useConflict.ts'
import { useWords } from './useWords.ts'

/** Says who saved a document while one was at it, and lets one choose. Stays in sight until one has. */
export function ConflictNotice() {
  const { id } = useDocumentInfo()
  const words = useWords()
  const { openModal } = useModal()
  const found = useConflict()
  const slug = `kindred-conflict-${id}`
  const time = found?.time

  useEffect(() => {
    if (time) openModal(slug)
  }, [time, slug, openModal])

  if (!found) return null
  return (
    <>
      <Pill pillStyle="error" onClick={() => openModal(slug)}>
        {words('conflictOpen')}
      </Pill>
      <ConflictDialog key={time} slug={slug} conflict={found.conflict} />
    </>
  )
}
