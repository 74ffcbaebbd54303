import type { APIError } from 'payload'
import { DatabaseBusy, DatabaseNotWritable, DatabaseUnavailable } from '#errors/catalogue.ts'
import { FileTrouble } from './fileTrouble.ts'

const ofTheFile = /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB|PERM)|CLIENT_CLOSED)/
/** A file that libsql cannot open has no code, only this sentence. */
const notOpened = /^ConnectionFailed\("Unable to open/

/** The file is held by another process at this moment. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(valueOf(error, 'code'))
}

/** The file or its disk is at fault: full, read-only, gone, damaged. */
export function isOfTheFile(error: unknown): boolean {
  return (
    error instanceof FileTrouble ||
    ofTheFile.test(valueOf(error, 'code')) ||
    notOpened.test(valueOf(error, 'message'))
  )
}

/** SQLite may have ended the transaction by itself; what came after would be committed statement by statement. */
export function mayHaveEnded(error: unknown): boolean {
  return !/^SQLITE_(CONSTRAINT|ERROR|MISMATCH|RANGE|TOOBIG)/.test(valueOf(error, 'code'))
}

/** Not even SQLite knows whether a commit that fails so will be there after the next start. */
export function leavesCommitOpen(error: unknown): boolean {
  return valueOf(error, 'code').startsWith('SQLITE_IOERR')
}

/** The error of the catalogue for what SQLite or its file says, or null where it is none of these. */
export function sqliteFailure(error: unknown, during: 'read' | 'write'): APIError | null {
  if (isBusy(error)) return new DatabaseBusy({})
  if (!isOfTheFile(error)) return null
  return during === 'write' ? new DatabaseNotWritable({}) : new DatabaseUnavailable({})
}

function valueOf(error: unknown, name: 'code' | 'message'): string {
  if (typeof error !== 'object' || error === null) return ''
  return String((error as Record<typeof name, unknown>)[name])
}
