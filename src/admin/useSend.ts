'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { Problem } from './askServer.ts'
import { useAskAction } from './useAskAction.ts'

export type Send = (action: string, input: unknown) => Promise<Problem | null>

/** Does something to the open document beside saving it, and leaves the form as it is. Null: it was done. */
export function useSend(): Send {
  const { id, collectionSlug } = useDocumentInfo()
  const askFor = useAskAction(String(collectionSlug))

  return async (action, input) => {
    const answer = await askFor(String(id), action, input)
    return 'problem' in answer ? answer.problem : null
  }
}
