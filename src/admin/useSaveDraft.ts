'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'

/** Saves what the form holds as a draft, with `values` in it. Answers whether the server took it; the form says why not. */
export function useSaveDraft(): (values?: Record<string, unknown>) => Promise<boolean> {
  const { id, collectionSlug, setUnpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { submit } = useForm()

  return async (values = {}) => {
    const query = `locale=${locale}&depth=0&fallback-locale=null&draft=true`
    const result = await submit({
      action: `${config.routes.api}/${collectionSlug}/${id}?${query}`,
      method: 'PATCH',
      overrides: { ...values, _status: 'draft' },
      skipValidation: true,
    })
    if (!result) return false
    setUnpublishedVersionCount((count) => count + 1)
    return true
  }
}
