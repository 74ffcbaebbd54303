import type { Census } from './census.ts'
import { lossesBetween } from './lossesBetween.ts'

type Check = { before: Census; after: Census; removes: readonly string[] | undefined }

const named = 5

/** Throws while the transaction can still be rolled back. */
export function refuseErasing({ before, after, removes = [] }: Check): void {
  const losses = lossesBetween(before, after, removes)
  if (losses.length === 0) return
  const others = losses.length > named ? `; and ${losses.length - named} more` : ''
  throw new Error(
    `it erases content that it does not name in "removes": ${losses.slice(0, named).join('; ')}${others}.`,
  )
}
