'use client'

import type { DefaultCellComponentProps } from 'payload'

/** How many errors and warnings a document has, in its list. */
export function FindingsCell({ cellData, rowData }: DefaultCellComponentProps) {
  const errors = Number(cellData ?? 0)
  const warnings = Number((rowData as { warningCount?: unknown } | undefined)?.warningCount ?? 0)
  if (errors + warnings === 0) return <span aria-label="Nothing to mend">—</span>
  return (
    <span className="kindred-counts">
      {errors > 0 && <span className="kindred-counts__errors">{counted(errors, 'error')}</span>}
      {warnings > 0 && (
        <span className="kindred-counts__warnings">{counted(warnings, 'warning')}</span>
      )}
    </span>
  )
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
