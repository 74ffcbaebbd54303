'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { english } from '#config/words/english.ts'

export type Word = keyof typeof english

export type Words = (word: Word, values?: Record<string, string | number>) => string

/** Kindred's own words, in the language of the person. */
export function useWords(): Words {
  const { t } = useTranslation<object, `kindred:${Word}`>()
  return useCallback((word, values) => t(`kindred:${word}`, values), [t])
}
