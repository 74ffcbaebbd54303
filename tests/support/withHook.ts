import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { noticed } from '#database/nestedCalls.ts'

export type Moment =
  | 'beforeOperation'
  | 'beforeValidate'
  | 'beforeChange'
  | 'afterChange'
  | 'afterRead'
  | 'afterOperation'
  | 'beforeDelete'
  | 'afterDelete'

/** What Payload hands to every kind of hook. */
export type HookArgs = { req: PayloadRequest }

type Placed = {
  payload: Payload
  collection: CollectionSlug
  moment: Moment
  hook: (args: HookArgs) => unknown
}

/** Runs `work` while a collection has one more hook, the last of its kind. */
export async function withHook<Result>(
  { payload, collection, moment, hook }: Placed,
  work: () => Promise<Result>,
): Promise<Result> {
  const hooks = payload.collections[collection].config.hooks as Record<
    Moment,
    unknown[] | undefined
  >
  const before = hooks[moment]
  hooks[moment] = [...(before ?? []), noticed(hook)]
  try {
    return await work()
  } finally {
    hooks[moment] = before
  }
}
