import { ValidationError, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'
import { TransactionLost } from '#errors/catalogue.ts'
import { valueTaken } from '#errors/valueTaken.ts'
import { aside } from './attempt.ts'
import { isKeptWhole } from './isKeptWhole.ts'

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** Versions are written with the slug under other names. */
type Write = {
  collection?: string
  collectionSlug?: string
  globalSlug?: string
  slug?: string
  req?: Partial<PayloadRequest>
}

type Guard = {
  isLive: (transaction: number | string) => boolean
  /** Whether one document is many rows, so that writing it takes a transaction. */
  isManyRows: boolean
}

/**
 * Content is written inside a live transaction or not at all: after an error in a hook, Payload's remaining
 * statements would otherwise be committed one by one. Anything else gets a transaction of its own where it has none
 * and needs one.
 */
export function guardWrites(adapter: BaseDatabaseAdapter, guard: Guard): void {
  for (const name of writes) {
    const write = adapter[name] as (args: Write) => Promise<unknown>
    const guarded = async (args: Write) => {
      const isInTransaction = await hasLiveTransaction(args, guard)
      const isContent = isKeptWhole(adapter.payload, slugOf(args))
      if (!isInTransaction && isContent) throw new TransactionLost({})
      const written = (said: Write) => write.call(adapter, said).catch(rethrowAsConflict)
      if (isInTransaction || !guard.isManyRows) return written(args)
      return aside(() => inOwnTransaction(adapter, args, written))
    }
    Object.assign(adapter, { [name]: guarded })
  }
}

function slugOf({ collection, collectionSlug, globalSlug, slug }: Write): string {
  return collection ?? collectionSlug ?? globalSlug ?? slug ?? ''
}

async function hasLiveTransaction({ req }: Write, { isLive }: Guard): Promise<boolean> {
  const transaction = await req?.transactionID
  return transaction !== undefined && isLive(transaction)
}

async function inOwnTransaction(
  adapter: BaseDatabaseAdapter,
  args: Write,
  write: (args: Write) => Promise<unknown>,
): Promise<unknown> {
  const transactionID = (await adapter.beginTransaction()) ?? ''
  try {
    const result = await write({ ...args, req: { ...args.req, transactionID } })
    await adapter.commitTransaction(transactionID)
    return result
  } catch (error) {
    await adapter.rollbackTransaction(transactionID)
    throw error
  }
}

/** Adapters report a value that is taken as a validation error; it is a conflict with another document. */
function rethrowAsConflict(error: unknown): never {
  if (!(error instanceof ValidationError)) throw error
  throw valueTaken(error.data.errors[0]?.path ?? '')
}
