'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { askServer } from './askServer.ts'
import { useWords } from './useWords.ts'

type Row = Record<string, unknown>

/** Shows the newest version of the open document, in place of what the form holds. Answers whether it could. */
export function useLoadNewest(): () => Promise<boolean> {
  const { id, collectionSlug, ...info } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { reset } = useForm()
  const words = useWords()

  async function version(draft: boolean): Promise<Row | null> {
    const query = `depth=0&draft=${String(draft)}&locale=${locale}&fallback-locale=none`
    const url = `${config.routes.api}/${collectionSlug}/${id}?${query}`
    const answer = await askServer<Row>({ url, unreachable: words('unreachable') })
    return 'body' in answer ? answer.body : null
  }

  return async () => {
    const newest = await version(true)
    const stored = await version(false)
    if (!newest || !stored) return false
    const isLive = stored['_status'] === 'published'
    await reset(newest)
    info.setData(newest)
    info.setHasPublishedDoc(isLive)
    info.setUnpublishedVersionCount(isLive && newest['_status'] === 'draft' ? 1 : 0)
    info.incrementVersionCount()
    return true
  }
}
