import type { APIError } from 'payload'
import { DatabaseBusy, DatabaseNotWritable, DatabaseUnavailable } from '#errors/catalogue.ts'
import { FileTrouble } from './fileTrouble.ts'

/** The file is held by another process at this moment. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))
}

/** The file or its disk is at fault: full, read-only, gone, damaged. */
export function isOfTheFile(error: unknown): boolean {
  return (
    error instanceof FileTrouble ||
    /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB|PERM)|CLIENT_CLOSED)/.test(codeOf(error))
  )
}

/** SQLite may have ended the transaction by itself; what came after would be committed statement by statement. */
export function mayHaveEnded(error: unknown): boolean {
  return !/^SQLITE_(CONSTRAINT|ERROR|MISMATCH|RANGE|TOOBIG)/.test(codeOf(error))
}

/** Not even SQLite knows whether a commit that fails so will be there after the next start. */
export function leavesCommitOpen(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_IOERR')
}

/** The error of the catalogue for what SQLite or its file says, or null where it is none of these. */
export function sqliteFailure(error: unknown, during: 'read' | 'write'): APIError | null {
  if (isBusy(error)) return new DatabaseBusy({})
  if (!isOfTheFile(error)) return null
  return during === 'write' ? new DatabaseNotWritable({}) : new DatabaseUnavailable({})
}

function codeOf(error: unknown): string {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return String(code)
}
