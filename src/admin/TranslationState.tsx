'use client'

import { Link, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import type { Translation } from '#rules/translations/translation.ts'
import { momentOf } from './momentOf.ts'
import { useLanguageName } from './useLanguageName.ts'
import { useWords, type Word } from './useWords.ts'

const stateWords = {
  original: 'stateOriginal',
  missing: 'stateMissing',
  unreviewed: 'stateUnreviewed',
  current: 'stateCurrent',
  stale: 'stateStale',
} as const satisfies Record<Translation['state'], Word>

/** One language of the open document: the one in the form by its name, another one as a way to it. */
export function TranslationState({ translation }: { translation: Translation }) {
  const { locale, state, since } = translation
  const words = useWords()
  const nameOf = useLanguageName()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { id, collectionSlug } = useDocumentInfo()
  const address = `${config.routes.admin}/collections/${String(collectionSlug)}/${String(id)}?locale=${locale}`
  const when = since ? momentOf(since, i18n.language) : ''
  return (
    <li className={`kindred-translations__${state}`}>
      {locale === code ? (
        <strong>{nameOf(locale)}</strong>
      ) : (
        <Link href={address}>{nameOf(locale)}</Link>
      )}
      <span>{words(stateWords[state], { when })}</span>
    </li>
  )
}
