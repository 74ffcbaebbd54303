'use client'

import { PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { actionsFor, type ActionName } from '#rules/actionsFor.ts'
import { ActionDialog } from './ActionDialog.tsx'
import { useIsPublisher } from './useIsPublisher.ts'
import { useWords } from './useWords.ts'

/**
 * What can be done to a document beside saving it, in its menu. It stands where Payload's own "Unpublish" would, so that
 * there is one way to do it.
 */
export function DocumentActions() {
  const { id, data = {}, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const isPublisher = useIsPublisher()
  const words = useWords()
  const { openModal } = useModal()
  const [chosen, setChosen] = useState<{ action: ActionName; time: number } | null>(null)
  const address = typeof data['path'] === 'string' ? data['path'] : null
  const withdrawn = data['withdrawn'] as { at?: unknown } | null | undefined
  const slug = `kindred-action-${id}`
  const offered = actionsFor({
    isPublisher,
    isPage: address !== null,
    isLive: hasPublishedDoc,
    isChanged: unpublishedVersionCount > 0,
    wasEverLive: Boolean(data['firstPublishedAt']),
    isWithdrawn: Boolean(withdrawn?.at),
  })

  function choose(action: ActionName) {
    setChosen({ action, time: Date.now() })
    openModal(slug)
  }

  return (
    <>
      {offered.map((action) => (
        <PopupList.Button key={action} id={`action-${action}`} onClick={() => choose(action)}>
          {words(action)}…
        </PopupList.Button>
      ))}
      {chosen && (
        <ActionDialog key={chosen.time} slug={slug} action={chosen.action} address={address} />
      )}
    </>
  )
}
