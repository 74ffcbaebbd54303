'use client'

import { useConfig, useLocale, useRouteCache, useSelection } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { askServer, type Answer } from './askServer.ts'
import { runEach } from './runEach.ts'
import type { Row } from './useSelectedRows.ts'
import { useWords } from './useWords.ts'

export type BulkAction = 'publish' | 'unpublish'

/** What a publish leaves out: the drafts that the document places. */
export type Outcome = Answer<{ unpublished?: unknown[] }>

export type BulkRun = {
  action: BulkAction
  rows: readonly Row[]
  /** One for each row that had its turn, in their order. */
  outcomes: readonly Outcome[]
  isOver: boolean
}

/** Does one action to many documents, each in a request and transaction of its own. The last run stays until `close`. */
export function useBulk(collectionSlug: string) {
  const askFor = useAsking(collectionSlug)
  const { toggleAll } = useSelection()
  const { clearRouteCache } = useRouteCache()
  const [run, setRun] = useState<BulkRun | null>(null)
  const calledOff = useRef<AbortController | null>(null)
  const stop = () => calledOff.current?.abort()
  const leave = () => {
    stop()
    calledOff.current = null
  }
  // Nobody would see the report of what goes on after the list was left.
  useEffect(() => leave, [])

  async function start(action: BulkAction, rows: readonly Row[]) {
    const calling = new AbortController()
    calledOff.current = calling
    const begun: BulkRun = { action, rows, outcomes: [], isOver: false }
    setRun(begun)
    const outcomes = await runEach({
      items: rows,
      run: ({ id }) => askFor(id, action),
      tell: (soFar) => setRun({ ...begun, outcomes: soFar }),
      signal: calling.signal,
    })
    if (calledOff.current !== calling) return
    setRun({ ...begun, outcomes, isOver: true })
    // With something selected, as there was at the start, this selects nothing.
    toggleAll()
    clearRouteCache()
  }

  return { run, start, stop, close: () => setRun(null) }
}

function useAsking(collectionSlug: string) {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const words = useWords()
  const base = `${config.routes.api}/${collectionSlug}`

  return (id: string, action: BulkAction): Promise<Outcome> => {
    const url = `${base}/${id}/${action}?locale=${locale}`
    return askServer({ url, send: {}, unreachable: words('unreachable') })
  }
}
