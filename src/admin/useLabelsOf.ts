'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { flattenTopLevelFields } from 'payload/shared'

/** The names of fields as the form of the open document shows them. */
export function useLabelsOf(names: readonly string[]): string[] {
  const { docConfig } = useDocumentInfo()
  const { i18n } = useTranslation()
  const labels = new Map<string, string>()
  for (const field of flattenTopLevelFields(docConfig?.fields ?? [])) {
    if (!('name' in field) || !field.name) continue
    const label = 'label' in field ? field.label : null
    labels.set(field.name, label ? getTranslation(label, i18n) : field.name)
  }
  return names.map((name) => labels.get(name) ?? name)
}
