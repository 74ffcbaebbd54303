'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** Names a language of the content, as the menu of languages does. */
export function useLanguageName(): (code: string) => string {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { locales } = config.localization || { locales: [] }
  return (code) => {
    const label = locales.find((locale) => locale.code === code)?.label
    return label ? getTranslation(label, i18n) : code
  }
}
