import type { Locale, operations } from './generated/api.ts'

type Responses = operations[
  'getContent' | 'listContent' | 'getCrosswalk' | 'searchContent' | 'listChanges']['responses']

/** Each of a union by itself, since the routes have different statuses. */
type AnswersOf<Route> = Route extends unknown ? Route[keyof Route] : never

type CodesIn<Answer> = Answer extends {
  content: { 'application/json': { errors: infer Errors extends { code: unknown }[] } }
}
  ? Errors[number]['code']
  : never

/** What Kindred itself refuses; its docs/errors.md says of each what to do. */
export type ServerErrorCode = CodesIn<AnswersOf<Responses>>

/**
 * What the client says where no answer of Kindred came:
 * - `ABORTED`: the caller's signal ended it; `cause` is the signal's reason.
 * - `NETWORK_FAILED`: the server was not reached, or a browser may not say why.
 * - `ANSWER_CUT_OFF`: the connection broke inside the answer.
 * - `ANSWER_UNREADABLE`: something else answered, such as a proxy with a page of HTML.
 * - `MOVED_ELSEWHERE`: the page is on another site now.
 * - `TOO_MANY_REDIRECTS`: redirects led to redirects.
 */
export type ClientErrorCode =
  | 'ABORTED'
  | 'NETWORK_FAILED'
  | 'ANSWER_CUT_OFF'
  | 'ANSWER_UNREADABLE'
  | 'MOVED_ELSEWHERE'
  | 'TOO_MANY_REDIRECTS'

/** A newer server may know others. */
export type ErrorCode = ServerErrorCode | ClientErrorCode | (string & {})

/** What a program can act on, by code; others come with what docs/errors.md says, if with anything. */
type KnownData = {
  /** The alternative is a path, or an address elsewhere. */
  GONE: { path: string; explanation: string | null; alternative: string | null }
  TRANSLATION_MISSING: { locale: Locale; locales: Locale[] }
  PARAMETER_INVALID: { path: string; expected: string }
  PARAMETER_UNKNOWN: { path: string }
  MOVED_ELSEWHERE: { url: string; explanation: string | null }
}

export type ErrorData<Code extends ErrorCode> = Code extends keyof KnownData
  ? KnownData[Code]
  : Record<string, unknown>

export type ErrorParts = {
  code: string
  message: string
  url: string
  status?: number | undefined
  path?: string | undefined
  data?: Record<string, unknown> | undefined
  requestId?: string | undefined
  retryAfter?: number | undefined
  cause?: unknown
}

/** Every failure of a question. `isKindredError(error, code)` tells them apart and types `data`. */
export class KindredError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'KindredError'
  /** Stays the same, while `message` may get better. */
  readonly code: Code
  /** Of the answer; undefined where none came. */
  readonly status: number | undefined
  /** The address that was asked last. */
  readonly url: string
  /** The parameter that it is about. */
  readonly path: string | undefined
  readonly data: ErrorData<Code>
  /** Finds the request in the server's log. */
  readonly requestId: string | undefined
  /** After how many seconds to try again, where the server says so. */
  readonly retryAfter: number | undefined

  constructor(parts: ErrorParts) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause })
    this.code = parts.code as Code
    this.status = parts.status
    this.url = parts.url
    this.path = parts.path
    this.data = (parts.data ?? {}) as ErrorData<Code>
    this.requestId = parts.requestId
    this.retryAfter = parts.retryAfter
  }
}

/** Whether this was thrown by the client, and, with a code, for this reason. */
export function isKindredError<Code extends ErrorCode>(
  error: unknown,
  code?: Code,
): error is KindredError<Code> {
  return error instanceof KindredError && (code === undefined || error.code === code)
}
