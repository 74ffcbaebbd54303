'use client'

import { useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { refOf, useTitleOf } from './useTitleOf.ts'

/** Gives a mapping the title that it does not store: the names of the two elements that it joins. */
export function MappingTitle() {
  const from = useElementTitle('fromElement')
  const to = useElementTitle('toElement')
  const { title, setDocumentTitle } = useDocumentTitle()
  const wanted = to ? `${from} → ${to}` : from

  // Payload sets the title again after every save, so this looks at what it is now.
  useEffect(() => {
    if (from && title !== wanted) setDocumentTitle(String(wanted))
  }, [from, title, wanted, setDocumentTitle])

  return null
}

function useElementTitle(name: string): string | null {
  const value = useFormFields(([fields]) => fields[name]?.value)
  return useTitleOf(refOf(value, 'practice-model-elements'))
}
