import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from 'drizzle-orm/libsql'
import type { DatabaseAdapterObj } from 'payload'
import { TransactionLost } from '#errors/catalogue.ts'
import { guardWrites } from './guardWrites.ts'
import { hasVersions } from './hasVersions.ts'
import { SqliteConnections, type Runner, type Transaction } from './sqliteConnections.ts'

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
  const transactions = new Map<string, Transaction>()
  guardWrites(adapter, {
    isContent: (slug) => hasVersions(adapter.payload, slug),
    isLive: (id) => transactions.has(String(id)),
  })
  const link = connecting(adapter, file)
  const take = (id: string) => {
    const transaction = transactions.get(id)
    transactions.delete(id)
    Reflect.deleteProperty(adapter.sessions, id)
    return transaction
  }
  return Object.assign(adapter, {
    ...link,
    async beginTransaction(options?: { foreignKeys?: boolean }) {
      const transaction = await link.connections().begin(options)
      const id = randomUUID()
      transactions.set(id, transaction)
      adapter.sessions[id] = {
        db: databaseOn(transaction, adapter) as never,
        resolve: noop,
        reject: noop,
      }
      return id
    },
    async commitTransaction(id: TransactionId) {
      const transaction = take(String(await id))
      if (!transaction) throw new TransactionLost({})
      await transaction.commit()
    },
    // An operation that failed inside another one has rolled back already: the second time is no fault.
    async rollbackTransaction(id: TransactionId) {
      await take(String(await id))?.rollback()
    },
  })
}

function connecting(adapter: Stock, file: string) {
  let open: SqliteConnections | undefined
  return {
    async connect() {
      mkdirSync(dirname(file), { recursive: true })
      open ??= await SqliteConnections.open(file)
      adapter.drizzle = databaseOn(open, adapter)
      adapter.resolveInitializing()
    },
    connections() {
      if (!open) throw new TransactionLost({})
      return open
    },
    destroy() {
      open?.close()
      open = undefined
      return Promise.resolve()
    },
  }
}

function databaseOn(runner: Runner, adapter: Stock) {
  return drizzle(runner as never, { logger: adapter.logger ?? false, schema: adapter.schema })
}

async function noop(): Promise<void> {}
