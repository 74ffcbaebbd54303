import type { ClientSession } from 'mongodb'
import type { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { TransactionLost } from '#errors/catalogue.ts'
import { guardWrites } from './guardWrites.ts'
import { hasVersions } from './hasVersions.ts'
import { noteTransient } from './retry.ts'

type Stock = ReturnType<ReturnType<typeof mongooseAdapter>['init']> & {
  sessions: Record<string, ClientSession>
  transactionOptions: unknown
}

const answerWithinMs = 10_000

/** Payload's MongoDB adapter with majority writes, snapshot reads in transactions, and errors that reach the caller. */
export async function mongo({ url }: { url: string }): Promise<DatabaseAdapterObj> {
  // Loaded only where it is used: with it, every start on SQLite would take a quarter of a second more.
  const [{ mongooseAdapter }, { WriteConcern }] = await Promise.all([
    import('@payloadcms/db-mongodb'),
    import('mongodb'),
  ])
  const durable = new WriteConcern('majority', answerWithinMs, true)
  const stock = mongooseAdapter({
    url,
    // migrate.ts makes collections and indexes; made here and there, they race the first transactions.
    ensureIndexes: false,
    connectOptions: {
      autoCreate: false,
      autoIndex: false,
      maxPoolSize: 50,
      serverSelectionTimeoutMS: answerWithinMs,
      socketTimeoutMS: 3 * answerWithinMs,
      waitQueueTimeoutMS: answerWithinMs,
      writeConcern: durable,
    },
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: durable,
      maxCommitTimeMS: answerWithinMs,
    },
  })
  return {
    ...stock,
    init: ({ payload }) => withHonestTransactions(stock.init({ payload }) as Stock),
  }
}

function withHonestTransactions(adapter: Stock): Stock {
  const { commitTransaction, connect } = adapter
  const isLive = (id: number | string) => adapter.sessions[String(id)]?.inTransaction() ?? false
  guardWrites(adapter, { isContent: (slug) => hasVersions(adapter.payload, slug), isLive })
  return Object.assign(adapter, {
    async connect(options?: { hotReload: boolean }) {
      await connect?.call(adapter, options)
      // The adapter turns transactions off without a word when the URL names no replica set.
      if (!adapter.transactionOptions) {
        throw new Error('MongoDB needs a replica set: add replicaSet=<its name> to DATABASE_URL.')
      }
    },
    async commitTransaction(id: number | string | Promise<number | string>) {
      if (!isLive(await id)) throw new TransactionLost({})
      await commitTransaction.call(adapter, id).catch(noteTransient)
    },
  })
}
