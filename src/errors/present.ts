import type { APIError } from 'payload'
import * as catalogue from './catalogue.ts'

/** One error as REST clients get it; GraphQL carries the same fields in `extensions`. */
export type PresentedError = {
  name: string
  code: string
  message: string
  path?: string
  requestId: string
  data?: Record<string, unknown>
}

/** What is known of a failure: Payload's own errors come with a name and data, thrown ones as they are. */
export type Failure = { status: number; name?: string | undefined; data?: unknown }

type Coded = { readonly code: string; readonly status: number }

export type Presented = { status: number; error: PresentedError }

const byName: Record<string, new (details: never) => APIError> = {
  AuthenticationError: catalogue.LoginFailed,
  LockedAuth: catalogue.LoginFailed,
  UnauthorizedError: catalogue.LoginNeeded,
  Forbidden: catalogue.NotAllowed,
  NotFound: catalogue.NotFound,
  ValidationError: catalogue.ContentInvalid,
}

const byStatus: Record<number, new (details: never) => APIError> = {
  400: catalogue.RequestRefused,
  401: catalogue.LoginNeeded,
  403: catalogue.NotAllowed,
  404: catalogue.NotFound,
  416: catalogue.RangeNotSatisfiable,
}

const codes = new Map<string, Coded>(Object.values(catalogue).map((one) => [one.code, one]))

/** The error of the catalogue that stands for a failure. Whatever is not known there becomes `INTERNAL`. */
export function present(failure: Failure, requestId: string): Presented {
  const data = asRecord(failure.data)
  const own = typeof data['code'] === 'string' ? codes.get(data['code']) : undefined
  if (own)
    return presented({
      code: own.code,
      status: own.status,
      message: sentenceOf(failure),
      data,
      requestId,
    })
  const Known = byName[failure.name ?? ''] ?? byStatus[failure.status] ?? catalogue.Internal
  const known = new Known({} as never)
  const fields = { errors: data['errors'] }
  return presented({
    code: known.name,
    status: known.status,
    message: known.message,
    data: Array.isArray(data['errors']) ? fieldsOnly(fields) : {},
    requestId,
  })
}

/** As `present`, for an error that was thrown. */
export function presentThrown(error: unknown, requestId: string): Presented {
  const { status, data, name, message } = asRecord(error) as Partial<APIError>
  const failure = { status: status ?? 500, name, data, message }
  return present(failure, requestId)
}

type Parts = {
  code: string
  status: number
  message: string
  data: Record<string, unknown>
  requestId: string
}

function presented({ code, status, message, data, requestId }: Parts): Presented {
  const { code: _, ...rest } = data
  const path = pathOf(rest)
  const error = {
    name: code,
    code,
    message,
    ...(path ? { path } : {}),
    requestId,
    ...(Object.keys(rest).length > 0 ? { data: rest } : {}),
  }
  return { status, error }
}

function sentenceOf(failure: Failure): string {
  return 'message' in failure && typeof failure.message === 'string' ? failure.message : ''
}

function pathOf(data: Record<string, unknown>): string | undefined {
  if (typeof data['path'] === 'string') return data['path']
  const [first] = listOf(data['errors'])
  const path = asRecord(first)['path']
  return typeof path === 'string' ? path : undefined
}

/** Payload adds labels and table names to its field errors; a client gets what it can act on. */
function fieldsOnly({ errors }: { errors: unknown }): Record<string, unknown> {
  return {
    errors: listOf(errors).map((one) => {
      const { path, message } = asRecord(one)
      return { path, message }
    }),
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
