'use client'

import { useEffect, useState } from 'react'
import { askServer, type Answer } from './askServer.ts'
import { useWords } from './useWords.ts'

/** What the API answers at an address, asked again when `url` or `again` changes. Null until it is there, or without `url`. */
export function useAsked<Body>(url: string | null, again?: unknown): Answer<Body> | null {
  const words = useWords()
  const [answer, setAnswer] = useState<Answer<Body> | null>(null)

  useEffect(() => {
    if (!url) return setAnswer(null)
    const asked = new AbortController()
    void askServer<Body>({ url, unreachable: words('noAnswer'), signal: asked.signal }).then(
      (answered) => {
        if (!asked.signal.aborted) setAnswer(answered)
      },
    )
    return () => asked.abort()
  }, [url, again, words])

  return answer
}
