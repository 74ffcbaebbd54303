'use client'

import { Button, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { BulkReport } from './BulkReport.tsx'
import { BulkUnpublishDialog } from './BulkUnpublishDialog.tsx'
import { useBulk, type BulkRun } from './useBulk.ts'
import { useSelectedRows } from './useSelectedRows.ts'
import { useWords, type Words } from './useWords.ts'

const dialog = 'kindred-bulk-unpublish'

/** What can be done to the selected rows of a list, how far it is, and at its end what became of each. */
export function BulkActions({ collectionSlug }: { collectionSlug: string }) {
  const words = useWords()
  const { openModal } = useModal()
  const rows = useSelectedRows(collectionSlug)
  const { run, start, stop, close } = useBulk(collectionSlug)
  const isRunning = run !== null && !run.isOver
  const isOffered = !isRunning && rows.length > 0
  return (
    <>
      <section className="kindred-bulk" aria-label={words('bulk')}>
        <p role="status">{said({ run, count: rows.length }, words)}</p>
        {isRunning && <SmallButton onClick={stop}>{words('bulkStop')}</SmallButton>}
        {isOffered && (
          <>
            <SmallButton onClick={() => void start('publish', rows)}>
              {words('publish')}
            </SmallButton>
            <SmallButton onClick={() => openModal(dialog)}>{words('unpublish')}…</SmallButton>
          </>
        )}
      </section>
      {run?.isOver && <BulkReport collectionSlug={collectionSlug} run={run} onClose={close} />}
      <BulkUnpublishDialog
        slug={dialog}
        count={rows.length}
        onConfirm={() => void start('unpublish', rows)}
      />
    </>
  )
}

function SmallButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button buttonStyle="secondary" size="small" margin={false} onClick={onClick}>
      {children}
    </Button>
  )
}

/** How far a run is; then what is selected; else how the last run ended, until its report is closed. */
function said({ run, count }: { run: BulkRun | null; count: number }, words: Words): string {
  const total = run?.rows.length ?? 0
  if (run && !run.isOver) return words(`${run.action}Running`, { done: run.outcomes.length, total })
  if (count > 0) return words('bulkSelected', { count })
  if (!run) return ''
  const done = run.outcomes.filter((outcome) => 'body' in outcome).length
  return words(`${run.action}Over`, { done, total })
}
