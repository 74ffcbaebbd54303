import type { Audience, Body, CollectionKind, ItemKind } from './route.ts'

export type Entry = { method: string; shape: string; audience: Audience; body: Body } & (
  | { kind: CollectionKind; item?: never }
  | { kind: ItemKind; item: 'document' | 'version' | 'file' | 'preference' }
)

const open = { audience: 'public', body: 'none' } as const
const staff = { audience: 'staff', body: 'none' } as const

const reads = [
  { method: 'GET', shape: '', kind: 'list' },
  { method: 'GET', shape: 'count', kind: 'count' },
  { method: 'GET', shape: '*', kind: 'document', item: 'document' },
] as const

const writes: Entry[] = [
  { ...staff, method: 'POST', shape: '', kind: 'create', body: 'form' },
  { ...staff, method: 'PATCH', shape: '*', kind: 'update', item: 'document', body: 'form' },
  { ...staff, method: 'DELETE', shape: '*', kind: 'delete', item: 'document' },
  { ...staff, method: 'POST', shape: 'access', kind: 'collectionAccess', body: 'optional' },
  {
    ...staff,
    method: 'POST',
    shape: 'access/*',
    kind: 'documentAccess',
    item: 'document',
    body: 'optional',
  },
]

const content: Entry[] = [
  ...reads.map((read) => ({ ...open, ...read })),
  ...writes,
  {
    ...staff,
    method: 'POST',
    shape: '*/duplicate',
    kind: 'duplicate',
    item: 'document',
    body: 'optional',
  },
  { ...staff, method: 'GET', shape: 'versions', kind: 'versions' },
  { ...staff, method: 'GET', shape: 'versions/*', kind: 'version', item: 'version' },
  {
    ...staff,
    method: 'POST',
    shape: 'versions/*',
    kind: 'restore',
    item: 'version',
    body: 'optional',
  },
]

const files: Entry[] = [
  ...content,
  { ...open, method: 'GET', shape: 'file/*', kind: 'file', item: 'file' },
]

/** The admin's own forms, the one for logging in among them, are sent as multipart. */
const people: Entry[] = [
  ...reads.map((read) => ({ ...staff, ...read })),
  ...writes,
  { ...open, method: 'GET', shape: 'me', kind: 'me' },
  { ...open, method: 'POST', shape: 'login', kind: 'login', body: 'form' },
  { ...open, method: 'POST', shape: 'logout', kind: 'logout', body: 'optional' },
  { ...open, method: 'POST', shape: 'refresh-token', kind: 'refreshToken', body: 'optional' },
  { ...open, method: 'POST', shape: 'forgot-password', kind: 'forgotPassword', body: 'form' },
  { ...open, method: 'POST', shape: 'reset-password', kind: 'resetPassword', body: 'form' },
  { ...staff, method: 'POST', shape: 'unlock', kind: 'unlock', body: 'json' },
]

const locks: Entry[] = [
  ...reads.map((read) => ({ ...staff, ...read })),
  { ...staff, method: 'PATCH', shape: '*', kind: 'update', item: 'document', body: 'json' },
  { ...staff, method: 'DELETE', shape: '*', kind: 'delete', item: 'document' },
]

/** Payload keeps preferences by key. The one bulk delete is the admin's "reset preferences". */
const preferences: Entry[] = [
  { ...staff, method: 'GET', shape: '*', kind: 'preference', item: 'preference' },
  { ...staff, method: 'POST', shape: '*', kind: 'setPreference', item: 'preference', body: 'json' },
  { ...staff, method: 'DELETE', shape: '*', kind: 'clearPreference', item: 'preference' },
  { ...staff, method: 'DELETE', shape: '', kind: 'clearPreferences' },
]

/** Payload's own type says that each is there; where a collection has no such part, it is not. */
type Collection = {
  slug: string
  disableDuplicate?: boolean
  auth?: unknown
  upload?: unknown
  versions?: unknown
}

/** The routes of a collection that may be reached at all; whatever Payload adds to them stays shut. */
export function routeTable(collection: Collection): Entry[] {
  const entries = entriesOf(collection)
  return collection.disableDuplicate ? entries.filter(({ kind }) => kind !== 'duplicate') : entries
}

function entriesOf({ slug, auth, upload, versions }: Collection): Entry[] {
  if (slug === 'payload-preferences') return preferences
  if (slug === 'payload-locked-documents') return locks
  if (auth) return people
  if (!versions) return []
  return upload ? files : content
}
