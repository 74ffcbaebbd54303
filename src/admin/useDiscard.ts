'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { askServer, type Answer, type Problem } from './askServer.ts'
import { useWords } from './useWords.ts'

/**
 * Makes what readers see the newest version, by restoring it. Payload's own revert would change one language only, and
 * send an old revision. Null: it was done.
 */
export function useDiscard(): () => Promise<Problem | null> {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const unreachable = useWords()('unreachable')
  const versions = `${config.routes.api}/${collectionSlug}/versions`

  async function live(): Promise<Answer<{ docs: { id: string }[] }>> {
    const isLive = 'where[and][1][version._status][equals]=published'
    const query = `where[and][0][parent][equals]=${id}&${isLive}&sort=-updatedAt&limit=1&depth=0`
    return askServer({ url: `${versions}?${query}`, unreachable })
  }

  return async () => {
    const found = await live()
    if ('problem' in found) return found.problem
    const url = `${versions}/${found.body.docs[0]?.id ?? ''}`
    const answer = await askServer({ url, send: {}, unreachable })
    return 'problem' in answer ? answer.problem : null
  }
}
