import { setTimeout as wait } from 'node:timers/promises'
import { createClient, type Client, type InStatement, type ResultSet } from '@libsql/client'
import { DatabaseBusy, TransactionLost } from '#errors/catalogue.ts'
import { WriteLock } from './writeLock.ts'

const patienceMs = 5000
const pauseMs = 15
const reads = /^\s*(select|with|explain|pragma)\b/i

/** A statement runner in the shape that drizzle expects of a libsql client. */
export type Runner = { execute(statement: InStatement): Promise<ResultSet> }

export type Transaction = Runner & { commit(): Promise<void>; rollback(): Promise<void> }

/**
 * One connection that reads and one that writes, each opened once with its pragmas set: libsql's own
 * transactions open a new connection afterwards, without them. See docs/decisions/0004-sqlite.md.
 */
export class SqliteConnections {
  readonly #url: string
  readonly #lock = new WriteLock({ patienceMs })
  #reader: Client
  #writer: Client

  private constructor(url: string, clients: { reader: Client; writer: Client }) {
    this.#url = url
    this.#reader = clients.reader
    this.#writer = clients.writer
  }

  static async open(file: string): Promise<SqliteConnections> {
    const url = `file:${file}`
    const writer = await openClient(url)
    return new SqliteConnections(url, { writer, reader: await openClient(url) })
  }

  /** Outside a transaction: reads go to the reader, a single write takes the writer for itself. */
  async execute(statement: InStatement): Promise<ResultSet> {
    if (reads.test(sqlOf(statement))) return this.#reader.execute(statement)
    const release = await this.#lock.acquire()
    try {
      return await this.#patiently(statement)
    } finally {
      release()
    }
  }

  /** Takes the writer. `COMMIT` and `ROLLBACK` that fail throw: nobody is told of a write that is not there. */
  async begin({ foreignKeys = true } = {}): Promise<Transaction> {
    const release = await this.#lock.acquire()
    try {
      await this.#patiently('BEGIN IMMEDIATE', { foreignKeys })
    } catch (error) {
      release()
      throw error
    }
    return this.#transaction(release)
  }

  close(): void {
    this.#reader.close()
    this.#writer.close()
  }

  #transaction(release: () => void): Transaction {
    let isOver = false
    const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
      if (isOver) throw new TransactionLost({})
      isOver = true
      try {
        await this.#writer.execute(statement)
      } catch (error) {
        await this.#abandonWriter()
        throw error
      } finally {
        release()
      }
    }
    const execute = async (statement: InStatement) => {
      if (isOver) throw new TransactionLost({})
      return this.#writer.execute(statement)
    }
    return { execute, commit: () => end('COMMIT'), rollback: () => end('ROLLBACK') }
  }

  /** Another process may hold the file for a moment: try again, without blocking, until patience runs out. */
  async #patiently(statement: InStatement, { foreignKeys = true } = {}): Promise<ResultSet> {
    const end = performance.now() + patienceMs
    for (;;) {
      try {
        // Inside a transaction this pragma does nothing, and a connection opened again has lost it.
        await this.#writer.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
        return await this.#writer.execute(statement)
      } catch (error) {
        if (!isBusy(error)) throw error
        await this.#reopenWriter()
        if (performance.now() > end) throw new DatabaseBusy({})
        await wait(pauseMs)
      }
    }
  }

  /** Closed within a transaction, a connection would keep its lock, and nobody could write any more. */
  async #abandonWriter(): Promise<void> {
    try {
      await this.#writer.execute('ROLLBACK')
    } catch {
      // What failed has ended the transaction by itself.
    } finally {
      await this.#reopenWriter()
    }
  }

  /** libsql does not finalise a statement that met a lock; the connection is of no use afterwards. */
  async #reopenWriter(): Promise<void> {
    this.#writer.close()
    this.#writer = await openClient(this.#url)
  }
}

async function openClient(url: string): Promise<Client> {
  const client = createClient({ url })
  for (const pragma of [
    'busy_timeout = 0',
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
  ]) {
    await client.execute(`PRAGMA ${pragma}`)
  }
  return client
}

function sqlOf(statement: InStatement): string {
  return typeof statement === 'string' ? statement : statement.sql
}

function isBusy(error: unknown): boolean {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return /^SQLITE_(BUSY|LOCKED)/.test(String(code))
}
