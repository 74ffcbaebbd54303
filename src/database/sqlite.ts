import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from 'drizzle-orm/libsql'
import type { CollectionSlug, DatabaseAdapterObj } from 'payload'
import { DatabaseUnavailable, TransactionLost } from '#errors/catalogue.ts'
import { doAfterCommits } from './afterCommit.ts'
import { noteCommit } from './attempt.ts'
import { refusingEnded } from './endedTransactions.ts'
import { translateFailures } from './failure.ts'
import { guardWrites } from './guardWrites.ts'
import { refuseNested } from './nestedCalls.ts'
import { demandNoOpenRestore } from './openRestore.ts'
import { sqliteRows } from './rows/sqliteRows.ts'
import { SqliteConnections, type BeginOptions, type Runner } from './sqliteConnections.ts'
import { sqliteFailure } from './sqliteFailure.ts'
import type { SqliteTransaction } from './sqliteTransaction.ts'

type Stock = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

type TransactionId = number | string | Promise<number | string>

/** Payload's SQLite adapter on connections and transactions of our own. */
export function sqlite({ file }: { file: string }): DatabaseAdapterObj {
  const stock = sqliteAdapter({
    client: { url: `file:${file}` },
    migrationDir: resolve('src/database/migrations'),
    push: false,
  })
  return { ...stock, init: ({ payload }) => onOurConnections(stock.init({ payload }), file) }
}

function onOurConnections(adapter: Stock, file: string): Stock {
  const transactions = new Map<string, SqliteTransaction>()
  const isLive = (id: number | string) => transactions.has(String(id))
  const sessions: Stock['sessions'] = {}
  const link = connecting(adapter, file)
  const take = (id: string) => {
    const transaction = transactions.get(id)
    transactions.delete(id)
    Reflect.deleteProperty(sessions, id)
    return transaction
  }
  Object.assign(adapter, {
    ...link,
    ...rowReads(adapter, link),
    sessions: refusingEnded(sessions),
    async beginTransaction(options?: BeginOptions) {
      refuseNested(isLive)
      const transaction = await link.connections().begin(options)
      const id = randomUUID()
      transactions.set(id, transaction)
      const db = databaseOn(transaction, adapter) as never
      sessions[id] = { db, resolve: noop, reject: noop }
      return id
    },
    async commitTransaction(id: TransactionId) {
      const transaction = take(String(await id))
      if (!transaction) throw new TransactionLost({})
      await noteCommit(() => transaction.commit())
    },
    async rollbackTransaction(id: TransactionId) {
      await take(String(await id))?.rollback()
    },
  })
  translateFailures(adapter, sqliteFailure)
  doAfterCommits(adapter)
  guardWrites(adapter, { isLive, isManyRows: true })
  return adapter
}

function connecting(adapter: Stock, file: string) {
  let open: SqliteConnections | undefined
  return {
    /** May be called again after it has failed. */
    async connect() {
      mkdirSync(dirname(file), { recursive: true })
      demandNoOpenRestore(dirname(file))
      const connections = open ?? new SqliteConnections(file)
      await connections.open()
      open = connections
      adapter.drizzle = databaseOn(open, adapter)
      adapter.resolveInitializing()
    },
    connections() {
      if (!open) throw new DatabaseUnavailable({})
      return open
    },
    /** Throws what keeps the database from being read and written. */
    async probe() {
      await this.connections().probe()
    },
    async destroy() {
      await open?.close()
      open = undefined
    },
  }
}

function rowReads(adapter: Stock, { connections }: { connections: () => Runner }) {
  const { payload } = adapter
  return sqliteRows({
    runner: connections,
    tables: () => adapter.tables,
    fieldsOf(slug) {
      const global = payload.globals.config.find((one) => one.slug === slug)
      return (global ?? payload.collections[slug as CollectionSlug].config).flattenedFields
    },
  })
}

function databaseOn(runner: Runner, adapter: Stock) {
  return drizzle(runner as never, { logger: adapter.logger ?? false, schema: adapter.schema })
}

async function noop(): Promise<void> {}
