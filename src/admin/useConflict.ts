'use client'

import { useConfig, useDocumentInfo, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { readConflict, type Conflict } from './readConflict.ts'

/**
 * What was saved while this form was open, from the save that the server refused for it (`EDIT_CONFLICT`) until the form
 * holds a newer number. `time` tells apart one refusal from the next.
 */
export function useConflict(): { conflict: Conflict; time: number } | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { dispatchFields } = useForm()
  const [found, setFound] = useState<{ conflict: Conflict; time: number } | null>(null)
  const isRefused = useFormFields(([fields]) => fields['revision']?.valid === false)
  const revision = useFormFields(([fields]) => Number(fields['revision']?.value ?? 0))
  const url = `${config.routes.api}/${collectionSlug}/versions`

  useEffect(() => {
    if (!isRefused || id === undefined) return
    // The form would refuse to publish as long as it holds an invalid field, even one that nobody sees.
    dispatchFields({ type: 'UPDATE', path: 'revision', valid: true })
    void readConflict({ url, id: String(id), revision, locale }).then((conflict) => {
      if (conflict) setFound({ conflict, time: Date.now() })
    })
  }, [isRefused, id, url, revision, locale, dispatchFields])

  return found && revision < found.conflict.revision ? found : null
}
