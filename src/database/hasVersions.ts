import type { Payload } from 'payload'

/** Content is what has versions; accounts, preferences and locks are kept without. */
export function hasVersions(payload: Payload, collection: string): boolean {
  return Boolean(payload.config.collections.find(({ slug }) => slug === collection)?.versions)
}
