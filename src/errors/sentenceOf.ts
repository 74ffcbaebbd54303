import { causesOf } from './causesOf.ts'

/** The innermost sentence of an error: what the driver or the file system said. For the log, not for clients. */
export function sentenceOf(error: unknown): string {
  const { message } = causesOf(error).at(-1) as { message?: unknown }
  return String(message)
}
