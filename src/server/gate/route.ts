import type { Scope } from '#config/scopes.ts'

export type Audience = 'public' | 'staff'

/**
 * What a body may be. `optional`: JSON or nothing. `form`: JSON, or the multipart form that the admin
 * sends. `query`: the query of a list that is too long for an address.
 */
export type Body = 'none' | 'optional' | 'json' | 'form' | 'query'

/** Routes that speak of a whole collection. */
export type CollectionKind =
  | 'list'
  | 'count'
  | 'create'
  | 'versions'
  | 'judge'
  | 'collectionAccess'
  | 'login'
  | 'logout'
  | 'refreshToken'
  | 'forgotPassword'
  | 'resetPassword'
  | 'me'
  | 'unlock'
  | 'clearPreferences'

/** Routes that name one thing: a document, a version, a file or a preference. */
export type ItemKind =
  | 'document'
  | 'update'
  | 'delete'
  | 'duplicate'
  | 'findings'
  | 'documentAccess'
  | 'version'
  | 'restore'
  | 'action'
  | 'usedBy'
  | 'file'
  | 'preference'
  | 'setPreference'
  | 'clearPreference'

/** Routes that speak of something that there is once. */
export type GlobalKind = 'global' | 'updateGlobal' | 'globalAccess'

/** `scope`: that of the keys which open a route of the staff. */
type Terms = { audience: Audience; body: Body; scope?: Scope }

/** Which of Payload's REST routes an address means, and on what terms it is open. */
export type Route = Terms &
  (
    | { kind: 'access' }
    | { kind: GlobalKind; global: string }
    | { kind: CollectionKind; collection: string }
    | { kind: ItemKind; collection: string; id: string }
  )
