'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Finding } from '#rules/findings/finding.ts'

type Findings = { errors: Finding[]; warnings: Finding[] }

/** How long nobody types before the rules are asked. */
const pauseMs = 600

/** The findings of the form as it is now: null until they are known for the first time. */
export function useFindings(): { findings: Findings | null; isOutOfReach: boolean } {
  const [fields] = useAllFormFields()
  const { collectionSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  const [findings, setFindings] = useState<Findings | null>(null)
  const [isOutOfReach, setIsOutOfReach] = useState(false)
  const form = JSON.stringify({ ...reduceFieldsToValues(fields, true), ...(id ? { id } : {}) })
  const address = `${config.routes.api}/${String(collectionSlug)}/findings?locale=${locale}`

  useEffect(() => {
    const asked = new AbortController()
    const ask = async () => {
      const headers = { 'Content-Type': 'application/json' }
      const post = { method: 'POST', headers, body: form, signal: asked.signal }
      const response = await fetch(address, post)
      if (response.ok) setFindings((await response.json()) as Findings)
      setIsOutOfReach(!response.ok)
    }
    // A call that was called off is followed by another one.
    const fail = () => !asked.signal.aborted && setIsOutOfReach(true)
    const timer = setTimeout(() => void ask().catch(fail), pauseMs)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [address, form])

  return { findings, isOutOfReach }
}
