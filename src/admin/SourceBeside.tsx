'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { keyOfPath } from './keyOfPath.ts'
import { sourceAt } from './sourceAt.ts'
import { useSources } from './SourceProvider.tsx'
import { SourceText } from './SourceText.tsx'

/** Above a field of a translation: what the original says there. */
export function SourceBeside({ path }: { path: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { isShown, sources } = useSources()
  const key = useFormFields(([fields]) => keyOfPath(path, fields))
  const source = sources[`${String(collectionSlug)}/${String(id)}`]
  if (!isShown || !source) return null
  const text = sourceAt(key, source.values)
  return text ? <SourceText language={source.language} text={text} /> : null
}
