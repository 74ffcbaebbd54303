import type { CollectionBeforeChangeHook } from 'payload'
import { oneAtATime } from '#database/oneAtATime.ts'
import { valueTaken } from '#errors/valueTaken.ts'
import { isAlongside } from './alongside.ts'
import { liveAndNewest } from './liveAndNewest.ts'

type Values = Record<string, unknown>

/**
 * A document has the key under which readers have it, and the one with which it was saved last; nothing else may take
 * either, so that every draft can be published. Throws `ValueNotUnique`.
 */
export const refuseTakenKey: CollectionBeforeChangeHook = async ({
  collection: { slug: collection },
  data,
  originalDoc,
  req,
}) => {
  if (isAlongside(req) || !takesKey(originalDoc, data)) return data
  const key = String(data['key'])
  await oneAtATime(req, `${collection} ${key}`)
  const { live, newest } = await liveAndNewest(req, {
    collection,
    where: { key: { equals: key }, id: { not_equals: originalDoc?.id ?? data['id'] } },
    select: ['key'],
    limit: 1,
  })
  if (live.length + newest.length > 0) throw valueTaken('key')
  return data
}

/** Whether it takes one anew. Once more when it becomes live, since a draft may be older than this rule. */
function takesKey(before: Values | undefined, now: Values): boolean {
  if (before?.['key'] !== now['key']) return true
  return now['_status'] === 'published' && before?.['_status'] !== 'published'
}
