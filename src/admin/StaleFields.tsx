'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRef } from 'react'
import { fieldNameOf } from './fieldNameOf.ts'
import { focusField } from './focusField.ts'
import { tabIndexOf } from './tabIndexOf.ts'
import { useWords } from './useWords.ts'

/** The fields of a translation whose original changed; each leads to its place in the form. */
export function StaleFields({ paths }: { paths: readonly string[] }) {
  const words = useWords()
  const list = useRef<HTMLUListElement>(null)
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug })

  const lead = (path: string) => {
    const form = list.current?.closest('form')
    if (form) void focusField({ path, form, tabIndex: tabIndexOf(path, fields) })
  }

  return (
    <>
      <h4>{words('staleFields')}</h4>
      <ul ref={list} className="kindred-translations__fields">
        {paths.map((path) => (
          <li key={path}>
            <button type="button" onClick={() => lead(path)}>
              {fieldNameOf(path)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
