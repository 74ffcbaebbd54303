'use client'

import { Pill, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useWords } from './useWords.ts'

/** What readers have of a document: nothing, this, or an earlier version of it; and whether it is withdrawn. */
export function DocumentStatus() {
  const { t } = useTranslation()
  const words = useWords()
  const { data, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const withdrawn = data?.['withdrawn'] as { at?: unknown } | null | undefined
  const live = unpublishedVersionCount > 0 ? 'version:changed' : 'version:published'
  return (
    <div className="status kindred-status">
      <span className="status__label">{t('version:status')}: </span>
      <span className="status__value">{t(hasPublishedDoc ? live : 'version:draft')}</span>
      {hasPublishedDoc && withdrawn?.at ? (
        <Pill pillStyle="warning" size="small">
          {words('withdrawn')}
        </Pill>
      ) : null}
    </div>
  )
}
