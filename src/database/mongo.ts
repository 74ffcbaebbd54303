import { randomUUID } from 'node:crypto'
import type { ClientSession, TransactionOptions } from 'mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { DatabaseUnavailable, TransactionLost } from '#errors/catalogue.ts'
import { doAfterCommits } from './afterCommit.ts'
import { noteCommit } from './attempt.ts'
import { appName, endAbandoned } from './endAbandoned.ts'
import { refusingEnded } from './endedTransactions.ts'
import { translateFailures } from './failure.ts'
import { guardWrites } from './guardWrites.ts'
import { commitForSure } from './mongoCommit.ts'
import { mongoFailure } from './mongoFailure.ts'
import { refuseNested } from './nestedCalls.ts'
import { mongoFinds } from './rows/mongoFinds.ts'
import { mongoRows } from './rows/mongoRows.ts'

type Connection = MongooseAdapter['connection']

type Stock = BaseDatabaseAdapter & {
  connection: Connection
  collections: MongooseAdapter['collections']
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
    appName,
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
  })
  const within: TransactionOptions = {
    readConcern: { level: 'snapshot' },
    writeConcern: durable,
    maxCommitTimeMS: answerMs,
  }
  return {
    ...stock,
    init: ({ payload }) =>
      withHonestTransactions(stock.init({ payload }) as Stock, { url, connectOptions, within }),
  }
}

type Connecting = { url: string; connectOptions: object; within: TransactionOptions }

type TransactionId = number | string | Promise<number | string>

function withHonestTransactions(
  adapter: Stock,
  { url, connectOptions, within }: Connecting,
): Stock {
  const sessions: Record<string, ClientSession> = {}
  const isLive = (id: number | string) => sessions[String(id)]?.inTransaction() ?? false
  // Taken out first, so that nothing more is written in it.
  const take = async (id: TransactionId) => {
    const key = String(await id)
    const session = sessions[key]
    Reflect.deleteProperty(sessions, key)
    return session?.inTransaction() ? session : null
  }
  Object.assign(adapter, {
    ...rowReads(adapter),
    sessions: refusingEnded(sessions),
    ...connecting(adapter, { url, connectOptions }),
    beginTransaction() {
      refuseNested(isLive)
      const session = clientOf(adapter).startSession()
      session.startTransaction(within)
      const id = randomUUID()
      sessions[id] = session
      return Promise.resolve(id)
    },
    async commitTransaction(id: TransactionId) {
      const session = await take(id)
      if (!session) throw new TransactionLost({})
      await noteCommit(() => commitForSure(session)).finally(() => session.endSession())
    },
    async rollbackTransaction(id: TransactionId) {
      const session = await take(id)
      // What cannot be told to the server it forgets by itself, a minute later.
      await session?.abortTransaction().catch(() => undefined)
      await session?.endSession()
    },
  })
  translateFailures(adapter, mongoFailure)
  doAfterCommits(adapter)
  guardWrites(adapter, { isLive, isManyRows: false })
  return adapter
}

function connecting(adapter: Stock, { url, connectOptions }: Omit<Connecting, 'within'>) {
  return {
    /** May be called again after it has failed. Payload's own logs each attempt as an error and turns transactions off. */
    async connect() {
      await adapter.connection.openUri(url, connectOptions)
      // An address with +srv names the set by DNS, or not at all.
      if (clientOf(adapter).options.replicaSet) return
      throw new Error('MongoDB needs a replica set: add replicaSet=<its name> to DATABASE_URL.')
    },
    endAbandoned: () => endAbandoned(clientOf(adapter)),
    /** Throws what keeps the database from being read and written. */
    async probe() {
      await clientOf(adapter).db().command({ ping: 1 })
    },
  }
}

function clientOf(adapter: Stock) {
  return adapter.connection.getClient()
}

function rowReads(adapter: Stock) {
  return mongoRows({
    find: mongoFinds(() => databaseOf(adapter), { maxTimeMS: answerMs }),
    nameOf(slug) {
      const model = adapter.collections[slug]
      if (!model) throw new Error(`MongoDB has no collection ${slug}.`)
      return model.collection.collectionName
    },
    globals: 'globals',
  })
}

function databaseOf({ connection: { db } }: Stock) {
  if (!db) throw new DatabaseUnavailable({})
  return db
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
