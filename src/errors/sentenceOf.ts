import { causesOf } from './causesOf.ts'

/** The innermost sentence of an error: what the driver or the file system said. For the log, not for clients. */
export function sentenceOf(error: unknown): string {
  // Payload gives some of its errors their details as their cause, which say nothing.
  const sentences = causesOf(error).flatMap((one) => {
    const message = typeof one === 'object' && one !== null && 'message' in one && one.message
    return typeof message === 'string' && message !== '' ? [message] : []
  })
  return sentences.at(-1) ?? String(error)
}
