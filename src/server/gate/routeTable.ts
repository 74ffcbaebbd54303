import type { Scope } from '#config/scopes.ts'
import type { Audience, Body, CollectionKind, GlobalKind, ItemKind } from './route.ts'

type Terms = { method: string; shape: string; audience: Audience; body: Body; scope?: Scope }

export type GlobalEntry = Terms & { kind: GlobalKind }

export type Entry = Terms &
  (
    | { kind: CollectionKind; item?: never }
    | { kind: ItemKind; item: 'document' | 'version' | 'file' | 'preference' }
  )

const open = { audience: 'public', body: 'none' } as const
const staff = { audience: 'staff', body: 'none' } as const
/** What a program may do as well, if its key has the scope. */
const writer = { ...staff, scope: 'content:write' } as const
const reader = { ...staff, scope: 'content:read-drafts' } as const

const reads = [
  { method: 'GET', shape: '', kind: 'list' },
  { method: 'GET', shape: 'count', kind: 'count' },
  { method: 'GET', shape: '*', kind: 'document', item: 'document' },
] as const

const permissions: Entry[] = [
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

/** What publishers do beside saving; `collections/actions` says what each does. */
const actions: Entry[] = [
  'publish',
  'unpublish',
  'move',
  'withdraw',
  'reinstate',
  'gone',
  'schedule',
  'unschedule',
].map((name) => ({
  ...staff,
  method: 'POST',
  shape: `*/${name}`,
  kind: 'action',
  item: 'document',
  body: 'optional',
}))
const writes: Entry[] = [
  { ...staff, method: 'POST', shape: '', kind: 'create', body: 'form' },
  { ...staff, method: 'PATCH', shape: '*', kind: 'update', item: 'document', body: 'form' },
  { ...staff, method: 'DELETE', shape: '*', kind: 'delete', item: 'document' },
  ...permissions,
]

const content: Entry[] = [
  ...reads.map((read) => ({ ...open, ...read })),
  { ...writer, method: 'POST', shape: '', kind: 'create', body: 'form' },
  { ...writer, method: 'PATCH', shape: '*', kind: 'update', item: 'document', body: 'form' },
  { ...staff, method: 'DELETE', shape: '*', kind: 'delete', item: 'document' },
  ...permissions,
  {
    ...writer,
    method: 'POST',
    shape: '*/duplicate',
    kind: 'duplicate',
    item: 'document',
    body: 'optional',
  },
  { ...reader, method: 'GET', shape: 'versions', kind: 'versions' },
  { ...reader, method: 'GET', shape: 'versions/*', kind: 'version', item: 'version' },
  { ...staff, method: 'GET', shape: '*/findings', kind: 'findings', item: 'document' },
  { ...staff, method: 'POST', shape: 'findings', kind: 'judge', body: 'json' },
  {
    ...writer,
    method: 'POST',
    shape: 'versions/*',
    kind: 'restore',
    item: 'version',
    body: 'optional',
  },
  ...actions,
  { ...staff, method: 'GET', shape: '*/used-by', kind: 'usedBy', item: 'document' },
]

/** Staff look at all of them; what may be made and removed is a redirect. */
const paths: Entry[] = [
  ...reads.map((read) => ({ ...staff, ...read })),
  { ...staff, method: 'POST', shape: '', kind: 'create', body: 'form' },
  { ...staff, method: 'DELETE', shape: '*', kind: 'delete', item: 'document' },
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

/** What the service keeps beside content: staff look at it. */
const operational: Entry[] = [...reads.map((read) => ({ ...staff, ...read })), ...permissions]

const clients: Entry[] = [...reads.map((read) => ({ ...staff, ...read })), ...writes]

const globals: GlobalEntry[] = [
  { ...open, method: 'GET', shape: '', kind: 'global' },
  { ...staff, method: 'POST', shape: '', kind: 'updateGlobal', body: 'form' },
  { ...staff, method: 'POST', shape: 'access', kind: 'globalAccess', body: 'optional' },
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

/** The routes of a global. */
export function globalRoutes(): GlobalEntry[] {
  return globals
}

/** The routes of a collection that may be reached at all; whatever Payload adds to them stays shut. */
export function routeTable(collection: Collection): Entry[] {
  const entries = entriesOf(collection)
  return collection.disableDuplicate ? entries.filter(({ kind }) => kind !== 'duplicate') : entries
}

const bySlug: Record<string, Entry[]> = {
  'payload-preferences': preferences,
  'payload-locked-documents': locks,
  routes: paths,
  'api-clients': clients,
}

function entriesOf({ slug, auth, upload, versions }: Collection): Entry[] {
  const own = Object.hasOwn(bySlug, slug) ? bySlug[slug] : undefined
  if (own) return own
  if (auth) return people
  if (!versions) return slug.startsWith('payload-') ? [] : operational
  return upload ? files : content
}
