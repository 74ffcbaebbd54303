import { defineError } from './defineError.ts'

export * from './contentErrors.ts'

/** Everything that a client may meet. docs/errors.md says more of each; a test holds the two together. */

export const PathMalformed = defineError(
  'PATH_MALFORMED',
  400,
  () => 'The address cannot be decoded.',
)

export const ParameterUnknown = defineError(
  'PARAMETER_UNKNOWN',
  400,
  ({ path }: { path: string }) => `There is no query parameter "${path}" here.`,
)

export const ParameterInvalid = defineError(
  'PARAMETER_INVALID',
  400,
  ({ path, expected }: { path: string; expected: string }) => `"${path}" must be ${expected}.`,
)

export const FilterNotAllowed = defineError(
  'FILTER_NOT_ALLOWED',
  400,
  ({ path }: { path: string }) => `"${path}" cannot be used in a filter.`,
)

export const FilterTooComplex = defineError(
  'FILTER_TOO_COMPLEX',
  400,
  ({ path, most }: { path: string; most: string }) =>
    `The filter "${path}" is too complex: at most ${most}.`,
)

export const SortNotAllowed = defineError(
  'SORT_NOT_ALLOWED',
  400,
  ({ path }: { path: string }) => `Lists cannot be sorted by "${path}".`,
)

export const BodyMalformed = defineError(
  'BODY_MALFORMED',
  400,
  ({ reason }: { reason: string }) => `The body cannot be read: ${reason}.`,
)

export const BodyTooLarge = defineError(
  'BODY_TOO_LARGE',
  413,
  ({ most }: { most: number }) => `The body is larger than ${most} bytes.`,
)

export const RangeNotSatisfiable = defineError(
  'RANGE_NOT_SATISFIABLE',
  416,
  () => 'The file has no such part.',
)

export const ContentTypeUnsupported = defineError(
  'CONTENT_TYPE_UNSUPPORTED',
  415,
  ({ expected }: { expected: string }) => `The body must be sent as ${expected}.`,
)

export const ContentInvalid = defineError(
  'CONTENT_INVALID',
  400,
  () => 'Some fields cannot be stored as they are; each is named with what is wrong.',
)

export const ValueNotUnique = defineError(
  'VALUE_NOT_UNIQUE',
  409,
  ({ path }: { path: string }) => `Another document already has this value in "${path}".`,
)

export const LoginFailed = defineError(
  'LOGIN_FAILED',
  401,
  () => 'The e-mail address or the password is wrong.',
)

export const LoginNeeded = defineError('LOGIN_NEEDED', 401, () => 'This needs a login.')

export const NotAllowed = defineError('NOT_ALLOWED', 403, () => 'You may not do this.')

export const NotFound = defineError('NOT_FOUND', 404, () => 'There is nothing at this address.')

export const MethodNotAllowed = defineError(
  'METHOD_NOT_ALLOWED',
  405,
  ({ allowed }: { allowed: string }) => `This address answers ${allowed} only.`,
)

export const HostInvalid = defineError('HOST_INVALID', 400, () => 'The Host header names no host.')

export const QueryInvalid = defineError(
  'QUERY_INVALID',
  400,
  () => 'The GraphQL query does not fit the schema.',
)

/** Clients know this by its message, and ask again with the query. */
export const PersistedQueryNotSupported = defineError(
  'PERSISTED_QUERY_NOT_SUPPORTED',
  400,
  () => 'PersistedQueryNotSupported',
)

export const RequestRefused = defineError(
  'REQUEST_REFUSED',
  400,
  () => 'The request cannot be answered as it is.',
)

export const TransactionLost = defineError(
  'TRANSACTION_LOST',
  500,
  () => 'The change was not made: its transaction had already ended.',
)

export const DatabaseBusy = defineError(
  'DATABASE_BUSY',
  503,
  () => 'Other changes are being written. Nothing of this one was kept; try again.',
)

export const DatabaseUnavailable = defineError(
  'DATABASE_UNAVAILABLE',
  503,
  () => 'The database cannot be reached at the moment; try again.',
)

export const DatabaseNotWritable = defineError(
  'DATABASE_NOT_WRITABLE',
  503,
  () => 'Nothing can be written at the moment, and nothing of this change was kept.',
)

export const OutcomeUnknown = defineError(
  'OUTCOME_UNKNOWN',
  503,
  () => 'The database did not say whether the change was kept. Read before you try again.',
)

export const NestedOperation = defineError(
  'NESTED_OPERATION',
  500,
  () => 'A hook began an operation without its request. Nothing of that operation was kept.',
)

export const NotReady = defineError(
  'NOT_READY',
  503,
  () => 'The service is starting or stopping; try again.',
)

export const Internal = defineError(
  'INTERNAL',
  500,
  () => 'Something went wrong here. The request id finds it in the log.',
)
