import { errorCode } from './errorCode.ts'

const sentences: [RegExp, string][] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)/, 'The disk is full.'],
  [/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)/, 'It may not be read or written here.'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'Another program keeps the database locked.'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'The database is damaged.'],
  [/^ENOTDIR|^EEXIST/, 'A folder is wanted where something else is.'],
  [
    /^(EXDEV|EBUSY)/,
    'The database and its pictures must be on one file system, and no mount points.',
  ],
]

/** One line about what went wrong, for a person: ours as it is, the system's with what it means. */
export function sayProblem(error: unknown): string {
  const message = messageOf(error)
  const meaning = sentences.find(([code]) => code.test(errorCode(error)))?.[1]
  return meaning ? `${meaning} (${message})` : message
}

function messageOf(error: unknown): string {
  const message: unknown =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  return String(message)
}
