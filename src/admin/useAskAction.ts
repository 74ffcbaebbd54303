'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { askServer, type Answer } from './askServer.ts'
import { useWords } from './useWords.ts'

export type AskAction = <Body>(id: string, action: string, input?: unknown) => Promise<Answer<Body>>

/** Asks for an action on a document of this collection, in the language of the admin. */
export function useAskAction(collectionSlug: string): AskAction {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const words = useWords()

  return (id, action, input = {}) => {
    const url = `${config.routes.api}/${collectionSlug}/${id}/${action}?locale=${locale}`
    return askServer({ url, send: input, unreachable: words('unreachable') })
  }
}
