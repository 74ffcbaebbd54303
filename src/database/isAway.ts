import { APIError } from 'payload'
import { causesOf } from '#errors/causesOf.ts'
import { mongoFailure } from './mongoFailure.ts'
import { sqliteFailure } from './sqliteFailure.ts'

/** Whether an error, or what it came of, is one that passes when the database comes back. */
export function isAway(error: unknown): boolean {
  return causesOf(error).some((one) => {
    const failure =
      one instanceof APIError ? one : (mongoFailure(one) ?? sqliteFailure(one, 'read'))
    return failure?.status === 503
  })
}
