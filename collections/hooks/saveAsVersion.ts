import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Every save is a version of its own. Payload's autosave and its unpublishing of all languages write over the newest one,
 * which may be the one that readers have.
 */
export const saveAsVersion: CollectionBeforeOperationHook = ({ args }) => ({
  ...args,
  ...('autosave' in args ? { autosave: false } : {}),
  ...('unpublishAllLocales' in args ? { unpublishAllLocales: false } : {}),
})
