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
  | 'documentAccess'
  | 'version'
  | 'restore'
  | 'file'
  | 'preference'
  | 'setPreference'
  | 'clearPreference'

type Terms = { audience: Audience; body: Body }

/** Which of Payload's REST routes an address means, and on what terms it is open. */
export type Route = Terms &
  (
    | { kind: 'access' }
    | { kind: CollectionKind; collection: string }
    | { kind: ItemKind; collection: string; id: string }
  )
