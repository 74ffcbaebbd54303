import type { ClientSession } from 'mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { TransactionLost } from '#errors/catalogue.ts'
import { translateFailures } from './failure.ts'
import { guardWrites } from './guardWrites.ts'
import { hasVersions } from './hasVersions.ts'
import { commitForSure } from './mongoCommit.ts'
import { mongoFailure } from './mongoFailure.ts'
import { refuseNested } from './nestedCalls.ts'

type Connection = MongooseAdapter['connection']

type Stock = BaseDatabaseAdapter & {
  connection: Connection
  sessions: Record<string, ClientSession>
}

type Schema = Parameters<Parameters<Connection['plugin']>[0]>[0]

/** A request is answered within ten seconds, whatever the database does; each wait is a part of that. */
const selectMs = 4000
const answerMs = 5000
const heartbeatMs = 2000

/** Payload's MongoDB adapter with majority writes, snapshot reads in transactions, and errors that reach the caller. */
export async function mongo({ url }: { url: string }): Promise<DatabaseAdapterObj> {
  // Loaded only where it is used: with it, every start on SQLite would take a quarter of a second more.
  const [{ mongooseAdapter }, { WriteConcern }] = await Promise.all([
    import('@payloadcms/db-mongodb'),
    import('mongodb'),
  ])
  const durable = new WriteConcern('majority', answerMs, true)
  const connectOptions = {
    autoCreate: false,
    autoIndex: false,
    // A call is answered or fails; it does not wait in the client's memory for a connection.
    bufferCommands: false,
    connectTimeoutMS: heartbeatMs,
    heartbeatFrequencyMS: heartbeatMs,
    maxPoolSize: 50,
    minHeartbeatFrequencyMS: 250,
    readPreference: 'primary' as const,
    retryReads: true,
    retryWrites: true,
    serverSelectionTimeoutMS: selectMs,
    socketTimeoutMS: answerMs,
    waitQueueTimeoutMS: selectMs,
    writeConcern: durable,
  }
  const stock = mongooseAdapter({
    url,
    connectOptions,
    // migrate.ts makes collections and indexes; made here and there, they race the first transactions.
    ensureIndexes: false,
    afterCreateConnection: ({ connection }) => void connection.plugin(boundReads),
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: durable,
      maxCommitTimeMS: answerMs,
    },
  })
  return {
    ...stock,
    init: ({ payload }) =>
      withHonestTransactions(stock.init({ payload }) as Stock, { url, connectOptions }),
  }
}

type Connecting = { url: string; connectOptions: object }

function withHonestTransactions(adapter: Stock, { url, connectOptions }: Connecting): Stock {
  const { beginTransaction } = adapter
  const isLive = (id: number | string) => adapter.sessions[String(id)]?.inTransaction() ?? false
  Object.assign(adapter, {
    /** May be called again after it has failed. Payload's own logs each attempt as an error and turns transactions off. */
    async connect() {
      await adapter.connection.openUri(url, connectOptions)
    },
    /** Throws what keeps the database from being read and written. */
    async probe() {
      await adapter.connection.getClient().db().command({ ping: 1 })
    },
    async beginTransaction() {
      refuseNested(isLive)
      return beginTransaction.call(adapter)
    },
    async commitTransaction(id: number | string | Promise<number | string>) {
      const key = String(await id)
      const session = adapter.sessions[key]
      if (!session?.inTransaction()) throw new TransactionLost({})
      // Taken out first, so that nothing more is written in it.
      Reflect.deleteProperty(adapter.sessions, key)
      await commitForSure(session).finally(() => session.endSession())
    },
  })
  translateFailures(adapter, mongoFailure)
  guardWrites(adapter, { isContent: (slug) => hasVersions(adapter.payload, slug), isLive })
  return adapter
}

/** No read goes on in the server when nobody waits for it any more. */
function boundReads(schema: Schema): void {
  const reads = /^(find|findOne|count|countDocuments|estimatedDocumentCount|distinct)$/
  schema.pre(reads, function (this: { setOptions: (value: object) => unknown }) {
    this.setOptions({ maxTimeMS: answerMs })
  })
  schema.pre('aggregate', function (this: { option: (value: object) => unknown }) {
    this.option({ maxTimeMS: answerMs })
  })
}
