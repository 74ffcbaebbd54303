import type { CollectionBeforeChangeHook } from 'payload'

/** A key is revoked from now on, and for good: whoever needs one again gets a new one. */
export const keepRevoked: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const before: unknown = operation === 'update' ? (originalDoc?.revokedAt ?? null) : null
  if (before !== null) return { ...data, revokedAt: before }
  return data['revokedAt'] ? { ...data, revokedAt: new Date().toISOString() } : data
}
