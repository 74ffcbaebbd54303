import type { CollectionSlug, Payload } from 'payload'
import { noticed } from '#database/nestedCalls.ts'

type Placed = {
  payload: Payload
  collection: CollectionSlug
  moment: 'beforeChange' | 'afterChange' | 'beforeDelete' | 'afterDelete' | 'afterRead'
  hook: () => unknown
}

/** Runs `work` while a collection has one more hook, the last of its kind. */
export async function withHook<Result>(
  { payload, collection, moment, hook }: Placed,
  work: () => Promise<Result>,
): Promise<Result> {
  const hooks = payload.collections[collection].config.hooks as Record<Placed['moment'], unknown[]>
  const before = hooks[moment]
  hooks[moment] = [...before, noticed(hook)]
  try {
    return await work()
  } finally {
    hooks[moment] = before
  }
}
