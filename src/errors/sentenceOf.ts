/** The innermost sentence of an error: what the driver or the file system said. For the log, not for clients. */
export function sentenceOf(error: unknown): string {
  const { message, cause } = error as { message?: unknown; cause?: unknown }
  return cause ? sentenceOf(cause) : String(message)
}
