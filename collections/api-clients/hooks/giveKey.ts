import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { perRequest } from '#config/perRequest.ts'
import { hashOf, newKey, startOf } from '#collections/api-clients/keyOf.ts'

/** Makes the key of a new client. Its hash is kept, the key itself only until the answer. */
export const giveKey: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const key = newKey()
  keysOf(req).set(String(data['id']), key)
  return { ...data, keyHash: hashOf(key), keyStart: startOf(key) }
}

/** Shows the key once, in the answer to whoever made the client. */
export const showKey: CollectionAfterChangeHook = ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  return { ...doc, key: keysOf(req).get(String(doc.id)) }
}

/** Keyed by client, because one request can make several. */
const keysOf = perRequest('newKeys', () => new Map<string, string>())
