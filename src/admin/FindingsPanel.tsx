'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import type { Finding } from '#rules/findings/finding.ts'
import { fieldNameOf } from './fieldNameOf.ts'
import { focusField } from './focusField.ts'
import { tabIndexOf } from './tabIndexOf.ts'
import { useFindings } from './useFindings.ts'

/** What the content rules say of the form as it is now, beside it; each finding leads to its field. */
export function FindingsPanel() {
  const { findings, isOutOfReach } = useFindings()
  // A drawer shows the panel of another document at the same time.
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug })

  const lead = (path: string) => {
    const form = panel.current?.closest('form')
    if (form) void focusField({ path, form, tabIndex: tabIndexOf(path, fields) })
  }

  return (
    <section className="kindred-findings" aria-labelledby={title} ref={panel}>
      <h3 id={title}>Content rules</h3>
      <p role="status">
        {isOutOfReach ? 'They cannot be looked up at the moment.' : said(findings)}
      </p>
      <FindingList title="Errors" kind="error" findings={findings?.errors} lead={lead} />
      <FindingList title="Warnings" kind="warning" findings={findings?.warnings} lead={lead} />
    </section>
  )
}

type Listed = {
  title: string
  kind: Finding['severity']
  findings: Finding[] | undefined
  lead: (path: string) => void
}

function FindingList({ title, kind, findings = [], lead }: Listed) {
  if (findings.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className={`kindred-findings__${kind}s`}>
        {findings.map(({ code, path, message }, index) => (
          <li key={`${code} ${path} ${index}`}>
            <button type="button" onClick={() => lead(path)}>
              <strong>{fieldNameOf(path)}:</strong> {message}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function said(findings: { errors: Finding[]; warnings: Finding[] } | null): string {
  if (!findings) return 'Being looked up.'
  const { errors, warnings } = findings
  if (errors.length > 0) return `${errors.length} to mend before this can be published.`
  return warnings.length > 0 ? 'This can be published; there is advice.' : 'Nothing to mend.'
}
