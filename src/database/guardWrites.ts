import { ValidationError, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'
import { TransactionLost, ValueNotUnique } from '#errors/catalogue.ts'
import { noteTransient } from './retry.ts'

const writes = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = { collection?: string; req?: Partial<PayloadRequest> }

type Guard = {
  isContent: (collection: string) => boolean
  isLive: (transaction: number | string) => boolean
}

/**
 * Content is written inside a live transaction or not at all: after an error in a hook, Payload's
 * remaining statements would otherwise be committed one by one.
 */
export function guardWrites(adapter: BaseDatabaseAdapter, guard: Guard): void {
  for (const name of writes) {
    const write = adapter[name] as (args: Write) => Promise<unknown>
    const guarded = async (args: Write) => {
      if (args.collection && guard.isContent(args.collection)) await demandTransaction(args, guard)
      return write.call(adapter, args).catch(noteTransient).catch(rethrowAsConflict)
    }
    Object.assign(adapter, { [name]: guarded })
  }
}

async function demandTransaction({ req }: Write, { isLive }: Guard): Promise<void> {
  const transaction = await req?.transactionID
  if (transaction === undefined || !isLive(transaction)) throw new TransactionLost({})
}

/** Adapters report a value that is taken as a validation error; it is a conflict with another document. */
function rethrowAsConflict(error: unknown): never {
  if (!(error instanceof ValidationError)) throw error
  const path = error.data.errors[0]?.path ?? ''
  const conflict = new ValueNotUnique({ path })
  // Payload's forms mark the fields that they find in `errors`.
  Object.assign(conflict.data, { errors: [{ path, message: conflict.message }] })
  throw conflict
}
