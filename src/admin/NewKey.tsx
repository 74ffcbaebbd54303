'use client'

import { CopyToClipboard, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Made = { id: string; key: string }

// The admin goes to another page after a create, and the server never says the key again.
let lastMade: Made | null = null

/** Shows the key of a client that was made just now, until the page is left. */
export function NewKey() {
  const { id, data } = useDocumentInfo()
  const [made, setMade] = useState<Made | null>(lastMade)
  const answered = madeIn(data)

  useEffect(() => {
    if (!answered || answered.key === made?.key) return
    lastMade = answered
    setMade(answered)
  }, [answered, made])

  useEffect(() => forgetAfter(id), [id])

  if (!made || made.id !== (id ?? answered?.id)) return null
  return (
    <div className="kindred-new-key field-type" role="status">
      <p>
        <strong>This is its key. It is shown this once:</strong> copy it now. Programs send it as{' '}
        <code>Authorization: Bearer …</code>
      </p>
      <code className="kindred-new-key__key">{made.key}</code> <CopyToClipboard value={made.key} />
    </div>
  )
}

function madeIn(document: Record<string, unknown> | undefined): Made | null {
  const { id, key } = document ?? {}
  return typeof id === 'string' && typeof key === 'string' ? { id, key } : null
}

/** Only the page of the client itself has shown the key; that of the form goes before it. */
function forgetAfter(id: number | string | undefined) {
  return () => {
    if (id !== undefined) lastMade = null
  }
}
