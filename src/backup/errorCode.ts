/** The code of an error of Node's or SQLite's, such as `ENOSPC` or `SQLITE_BUSY`; empty when it has none. */
export function errorCode(error: unknown): string {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}
