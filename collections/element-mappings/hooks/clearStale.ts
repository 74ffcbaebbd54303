import type { CollectionBeforeChangeHook } from 'payload'
import { isAlongside } from '#collections/hooks/alongside.ts'

/** Whoever publishes a mapping has looked at it: it is no longer older than what its elements mean. */
export const clearStale: CollectionBeforeChangeHook = ({ data, req }) =>
  data['_status'] === 'published' && !isAlongside(req) ? { ...data, staleSince: null } : data
