'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { askServer, type Problem } from './askServer.ts'
import { useWords } from './useWords.ts'

export type Send = (action: string, input: unknown) => Promise<Problem | null>

/** Does something to the open document beside saving it, and leaves the form as it is. Null: it was done. */
export function useSend(): Send {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const words = useWords()

  return async (action, input) => {
    const url = `${config.routes.api}/${collectionSlug}/${id}/${action}?locale=${locale}`
    const answer = await askServer({ url, send: input, unreachable: words('unreachable') })
    return 'problem' in answer ? answer.problem : null
  }
}
