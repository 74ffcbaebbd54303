'use client'

import { useRouteCache, useSelection } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Answer } from './askServer.ts'
import { runEach } from './runEach.ts'
import { useAskAction } from './useAskAction.ts'
import type { Row } from './useSelectedRows.ts'

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
  const askFor = useAskAction(collectionSlug)
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
      run: ({ id }): Promise<Outcome> => askFor(id, action),
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
