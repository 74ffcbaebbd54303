import type { InStatement, ResultSet } from '@libsql/client'
import { SqliteClient } from './sqliteClient.ts'
import { SqliteFile } from './sqliteFile.ts'
import { SqliteTransaction, type Transaction } from './sqliteTransaction.ts'
import { TimeSlice } from './timeSlice.ts'
import { WriteLock } from './writeLock.ts'

const patienceMs = 5000
const reads = /^\s*(select|with|explain|pragma)\b/i

/** A statement runner in the shape that drizzle expects of a libsql client. */
export type Runner = { execute(statement: InStatement): Promise<ResultSet> }

export type BeginOptions = { foreignKeys?: boolean; lifetimeMs?: number }

/**
 * One connection that reads and one that writes, each opened once with its pragmas set: libsql's own
 * transactions open a new connection afterwards, without them. See docs/decisions/0003-own-transactions.md.
 */
export class SqliteConnections {
  readonly #file: SqliteFile
  readonly #lock = new WriteLock({ patienceMs })
  readonly #reader: SqliteClient
  readonly #writer: SqliteClient
  /** Whether a write has failed for the file's sake, and none has succeeded since. */
  #mustProve = false

  constructor(path: string) {
    this.#file = new SqliteFile(path)
    const settings = {
      url: `file:${path}`,
      patienceMs,
      slice: new TimeSlice(),
      mayOpen: () => this.#file.expectPresent(),
    }
    this.#writer = new SqliteClient(settings)
    this.#reader = new SqliteClient(settings)
  }

  /** Opens the file. Throws `FileTrouble` rather than go on without changes that were acknowledged. */
  async open(): Promise<void> {
    const changes = await this.#changes()
    this.#file.opened()
    this.#file.expectNotBehind(changes)
    if (this.#file.mark.read() === null) this.#file.mark.write(changes)
  }

  /** Outside a transaction: reads go to the reader, a single write is a transaction of its own. */
  async execute(statement: InStatement): Promise<ResultSet> {
    if (reads.test(sqlOf(statement))) return this.#reader.executePatiently(statement)
    const transaction = await this.begin()
    try {
      const result = await transaction.execute(statement)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }

  /** Takes the writer; waits five seconds at most. `COMMIT` and `ROLLBACK` that fail throw: nobody is told of a write that is not there. */
  async begin({ foreignKeys = true, lifetimeMs }: BeginOptions = {}): Promise<Transaction> {
    const release = await this.#lock.acquire()
    try {
      this.#expectUsable()
      // A connection that was opened while the file was read-only stays so.
      if (this.#mustProve) this.#writer.close()
      await this.#writer.executePatiently(
        // Inside a transaction this pragma does nothing, and a connection opened again has lost it.
        `PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`,
        'BEGIN IMMEDIATE',
      )
    } catch (error) {
      release()
      throw error
    }
    return new SqliteTransaction({
      writer: this.#writer,
      file: this.#file,
      release,
      onFailure: () => (this.#mustProve = true),
      ...(lifetimeMs === undefined ? {} : { lifetimeMs }),
    })
  }

  /** Throws what keeps the file from being written. A disk that has room again is noticed here. */
  async probe(): Promise<void> {
    this.#expectUsable()
    if (this.#mustProve) await this.#prove()
  }

  /** Empties the log into the database, so that the file is whole by itself for whoever copies it. */
  async close(): Promise<void> {
    await this.#writer.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined) // The next start does it.
    this.#reader.close()
    this.#writer.close()
  }

  #expectUsable(): void {
    this.#file.expectSame()
    try {
      this.#file.expectWritable()
    } catch (error) {
      this.#mustProve = true
      throw error
    }
  }

  /** After a write that failed for the disk's sake only a write can say that it is over. */
  async #prove(): Promise<void> {
    const transaction = await this.begin()
    try {
      await transaction.execute('CREATE TABLE kindred_probe (bytes BLOB)')
      await transaction.execute('INSERT INTO kindred_probe VALUES (zeroblob(65536))')
      await transaction.execute('DROP TABLE kindred_probe')
      await transaction.commit()
      this.#mustProve = false
    } finally {
      await transaction.rollback()
    }
  }

  async #changes(): Promise<number> {
    const { rows } = await this.#writer.executePatiently('PRAGMA user_version')
    return Number(rows[0]?.['user_version'] ?? 0)
  }
}

function sqlOf(statement: InStatement): string {
  return typeof statement === 'string' ? statement : statement.sql
}
