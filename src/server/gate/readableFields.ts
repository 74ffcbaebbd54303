import type { FlattenedField } from 'payload'
import type { Audience } from './route.ts'

/** `repeated`: it stands in a list, so that a document has any number of it. */
export type ReadableField = { path: string; field: FlattenedField; repeated: boolean }

/** Only an account collection has `auth`, whatever Payload's own type says. */
type Collection = { auth?: unknown; flattenedFields: FlattenedField[] }
type Place = { prefix: string; repeated: boolean; isHidden: (field: FlattenedField) => boolean }

/** Payload hides most of these by itself; this holds when a later version forgets one. */
const secrets = new Set([
  'password',
  'salt',
  'hash',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
  '_verified',
  '_verificationToken',
])

/** Every field of a collection that an audience may know of, with its dotted path. */
export function readableFields(collection: Collection, audience: Audience): ReadableField[] {
  const isHidden = (field: FlattenedField) =>
    isShut(field, audience) || Boolean(collection.auth && secrets.has(field.name))
  return fieldsIn(collection.flattenedFields, { prefix: '', repeated: false, isHidden })
}

function isShut(field: FlattenedField, audience: Audience): boolean {
  if ('hidden' in field && field.hidden) return true
  if (audience === 'staff') return false
  return 'access' in field && Boolean(field.access.read)
}

function fieldsIn(fields: FlattenedField[], place: Place): ReadableField[] {
  return fields
    .filter((field) => field.type !== 'join' && !place.isHidden(field))
    .flatMap((field) => {
      const path = `${place.prefix}${field.name}`
      return [
        { path, field, repeated: place.repeated },
        ...within(field, { ...place, prefix: `${path}.` }),
      ]
    })
}

function within(field: FlattenedField, place: Place): ReadableField[] {
  if (field.type === 'group' || field.type === 'tab') return fieldsIn(field.flattenedFields, place)
  if (field.type === 'array') return fieldsIn(field.flattenedFields, { ...place, repeated: true })
  return []
}
