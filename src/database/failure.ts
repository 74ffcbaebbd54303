import { APIError, type BaseDatabaseAdapter } from 'payload'
import { causesOf } from '#errors/causesOf.ts'
import { noteFailure } from './attempt.ts'

const reads = [
  'connect',
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'readGlobal',
  'readRows',
] as const

const writes = [
  'beginTransaction',
  'commitTransaction',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** What a driver's error means to a client, or null where it says nothing of the database's state. */
export type Translate = (error: unknown, during: 'read' | 'write') => APIError | null

/**
 * Every operation of the adapter that fails for the database's sake throws an error of the catalogue, with the
 * driver's as its cause, and the attempt under way remembers it: Payload swallows some on the way to the client.
 */
export function translateFailures(adapter: BaseDatabaseAdapter, translate: Translate): void {
  for (const name of reads) wrap(adapter, name, (error) => translate(error, 'read'))
  for (const name of writes) wrap(adapter, name, (error) => translate(error, 'write'))
}

type Name = (typeof reads)[number] | (typeof writes)[number]

function wrap(
  adapter: BaseDatabaseAdapter,
  name: Name,
  translated: (error: unknown) => APIError | null,
): void {
  const operation = adapter[name] as (...args: unknown[]) => Promise<unknown>
  const honest = async (...args: unknown[]) => {
    try {
      return await operation.apply(adapter, args)
    } catch (error) {
      throw noteFailure(error, ownError(error) ?? meaningOf(error, translated))
    }
  }
  Object.assign(adapter, { [name]: honest })
}

function meaningOf(
  error: unknown,
  translated: (error: unknown) => APIError | null,
): APIError | null {
  for (const one of causesOf(error)) {
    const meaning = translated(one)
    if (meaning) return Object.assign(meaning, { cause: error })
  }
  return null
}

/** Drizzle puts errors of ours into one of its own. */
function ownError(error: unknown): APIError | null {
  return causesOf(error).find((one) => one instanceof APIError) ?? null
}
