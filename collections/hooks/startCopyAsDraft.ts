import type { CollectionBeforeOperationHook } from 'payload'

/** A copy of what readers see is a draft, by every door: nobody has looked at it yet. */
export const startCopyAsDraft: CollectionBeforeOperationHook = ({ args }) =>
  'duplicateFromID' in args && args.duplicateFromID ? { ...args, draft: true } : args
