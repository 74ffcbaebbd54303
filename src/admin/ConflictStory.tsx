'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { momentOf } from './momentOf.ts'
import type { Conflict } from './readConflict.ts'
import { useLabelsOf } from './useLabelsOf.ts'
import { useWords } from './useWords.ts'

/** Who saved what while one was at it, with a way to see both versions side by side. */
export function ConflictStory({
  conflict: { by, at, fields, newest, base },
}: {
  conflict: Conflict
}) {
  const words = useWords()
  const { i18n } = useTranslation()
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const labels = useLabelsOf(fields)
  const versions = `${config.routes.admin}/collections/${collectionSlug}/${id}/versions`
  const from = base ? `?versionFrom=${base}` : ''
  return (
    <>
      <p>{words('conflictBody', { name: by, when: momentOf(at, i18n.language) })}</p>
      {labels.length > 0 && <p>{words('conflictFields', { fields: labels.join(', ') })}</p>}
      <p>
        <a href={`${versions}/${newest}${from}`} target="_blank" rel="noreferrer">
          {words('conflictCompare')}
        </a>
      </p>
    </>
  )
}
