'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Values } from '#rules/findings/finding.ts'
import type { Translation } from '#rules/translations/translation.ts'
import type { Answer, Problem } from './askServer.ts'
import { useSources } from './SourceProvider.tsx'
import { useAsked } from './useAsked.ts'

/** How the languages of the open document stand, as it was saved last; where it is no original, its fields get to know that. */
export function useTranslations() {
  const { code: locale } = useLocale()
  const url = useAddress()
  const { versionCount } = useDocumentInfo()
  const asked = url && `${url}&select[translations]=true`
  const answer = useAsked<Told>(asked, versionCount)
  const { translations, problem } = toldIn(answer)
  const source = translations.find(({ state }) => state === 'original')?.locale ?? locale
  const isTranslation = source !== locale
  useOriginal(isTranslation ? source : null)
  return {
    translations,
    problem,
    own: translations.find((one) => one.locale === locale),
    isTranslation,
  }
}

type Told = { translations: Translation[] }

function toldIn(answer: Answer<Told> | null): Told & { problem: Problem | null } {
  if (!answer) return { translations: [], problem: null }
  if ('problem' in answer) return { translations: [], problem: answer.problem }
  return { translations: answer.body.translations, problem: null }
}

/** Looks up the document in the language that it is translated from, for all fields of the form. */
function useOriginal(language: string | null): void {
  const url = useAddress()
  const { id, collectionSlug, versionCount } = useDocumentInfo()
  const { keep } = useSources()
  const document = `${String(collectionSlug)}/${String(id)}`
  const answer = useAsked<Values>(language && url && `${url}&locale=${language}`, versionCount)
  useEffect(() => {
    const isThere = language && answer && 'body' in answer
    keep(document, isThere ? { language, values: answer.body } : null)
  }, [document, answer, language, keep])
}

function useAddress(): string | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  return id
    ? `${config.routes.api}/${String(collectionSlug)}/${String(id)}?draft=true&depth=0`
    : null
}
