'use client'

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Values } from '#rules/findings/finding.ts'

/** A document in the language that it is translated from. */
export type Source = { language: string; values: Values }

type Sources = {
  isShown: boolean
  show: (isShown: boolean) => void
  /** By `collection/id`: a drawer shows another document at the same time. */
  sources: Readonly<Record<string, Source | null>>
  keep: (document: string, source: Source | null) => void
}

const nothing: Sources = {
  isShown: false,
  show: () => undefined,
  sources: {},
  keep: () => undefined,
}

const Context = createContext(nothing)

/** The originals of the documents that are open, which the panel of each looks up once for all of its fields. */
export function SourceProvider({ children }: { children: ReactNode }) {
  const [isShown, show] = useState(true)
  const [sources, setSources] = useState<Sources['sources']>({})
  const keep = useCallback((document: string, source: Source | null) => {
    setSources((known) => ({ ...known, [document]: source }))
  }, [])
  const value = useMemo(() => ({ isShown, show, sources, keep }), [isShown, sources, keep])
  return <Context value={value}>{children}</Context>
}

export function useSources(): Sources {
  return use(Context)
}
